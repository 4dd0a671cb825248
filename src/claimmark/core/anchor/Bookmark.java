package claimmark.core.anchor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import claimmark.core.anchor.AnchorResult.Orphaned;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;

/**
 * A place between two characters of a text, described by the words around it. So it can be found in a later version of
 * the text.
 *
 * <pre>
 * Bookmark left = Bookmark.at(2_576, text);
 * int place = left.unchangedIn(newText).orElseGet(() -&gt; Bookmark.find(List.of(left), newText, cancellation).get(0));
 * </pre>
 *
 * @param offset the place in UTF-16 units
 * @param words what stands around the place, with what stands around that
 * @param inWords how many units of the words stand before the place
 */
public record Bookmark(int offset, TextQuoteSelector words, int inWords) {

    /** In UTF-16 units, on either side of the place. */
    private static final int WORDS = 40;
    private static final int CONTEXT = 128;

    /** @throws IllegalArgumentException when the place does not lie in the words, or before the text */
    public Bookmark {
        if (inWords < 0 || inWords > words.exact().length() || offset < inWords) {
            throw new IllegalArgumentException("No place: " + offset + ", " + inWords);
        }
    }

    /** Describes a place. One outside of the text is taken for its nearest end. */
    public static Bookmark at(int place, String text) {
        int offset = Math.max(0, Math.min(place, text.length()));
        int start = Math.max(0, offset - WORDS);
        int end = Math.min(text.length(), offset + WORDS);
        int lineStart = Math.max(start, text.lastIndexOf('\n', offset - 1) + 1);
        int lineEnd = text.indexOf('\n', offset);
        if (lineStart < offset || lineEnd > offset) {
            // Lines move and change each by itself.
            start = lineStart;
            end = lineEnd < 0 ? end : Math.min(end, lineEnd);
        }
        TextQuoteSelector words = new TextQuoteSelector(text.substring(start, end),
                text.substring(Math.max(0, start - CONTEXT), start),
                text.substring(end, Math.min(text.length(), end + CONTEXT)));
        return new Bookmark(offset, words, offset - start);
    }

    /** The offset, when the same words stand around it in this text; empty when they do not. */
    public Optional<Integer> unchangedIn(String text) {
        return target().unchangedIn(text).flatMap(AnchorResult::place).map(this::within);
    }

    /**
     * Finds places in a text that changed. Where words are gone, their place is where they would stand. Where they
     * stand several times, the one nearest to the old offset is taken.
     *
     * @return an offset for each bookmark
     */
    public static List<Integer> find(List<Bookmark> bookmarks, String text, Cancellation cancellation) {
        List<AnchorResult> results = new Anchorer(cancellation)
                .find(bookmarks.stream().map(Bookmark::target).toList(), text);
        return IntStream.range(0, bookmarks.size())
                .mapToObj(i -> bookmarks.get(i).nearest(results.get(i), text.length())).toList();
    }

    private AnchorTarget target() {
        return new AnchorTarget(words, Optional.of(TextPositionSelector.of(
                TextSpan.ofLength(offset - inWords, words.exact().length()))));
    }

    private int nearest(AnchorResult result, int length) {
        if (result instanceof Orphaned gone) {
            // Nothing before the words is known to be there when they would stand at the very beginning.
            return gone.near() > 0 ? gone.near() : Math.min(offset, length);
        }
        Stream<TextSpan> candidates = AnchorCandidate.of(result).stream().map(AnchorCandidate::span);
        return within(result.place()
                .orElseGet(() -> candidates.min(Comparator.comparingInt(this::distance)).orElseThrow()));
    }

    private int distance(TextSpan span) {
        return Math.abs(span.start() - (offset - inWords));
    }

    private int within(TextSpan span) {
        return span.start() + Math.min(inWords, span.length());
    }
}
