package claimmark.core.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;

/**
 * Describes a span of a text by its words and the words around it, as a W3C text quote selector.
 *
 * <pre>
 * TextQuoteSelector quote = new QuoteDescriber().describe(text, new TextSpan(120, 138));
 * </pre>
 *
 * <p>The context grows until the whole quote occurs only once in the text, or until it has a maximum length. Where
 * possible, it starts and ends with whole words.
 */
public final class QuoteDescriber {

    private static final int LEAST_CONTEXT = 32;
    private static final int MOST_CONTEXT = 512;
    /** The number of units by which a context may grow to start or end with a whole word. */
    private static final int WORD_REACH = 24;

    /**
     * The quote that describes one span of {@code text}. A border inside a surrogate pair is moved to include the pair.
     *
     * @throws IndexOutOfBoundsException when the span does not lie in the text
     */
    public TextQuoteSelector describe(CharSequence text, TextSpan span) {
        String all = text.toString();
        TextSpan exact = wholeCodePoints(all, span);
        int least = LEAST_CONTEXT;
        TextSpan context = contextOf(all, exact, least);
        while (least < MOST_CONTEXT && Repetitions.isRepeated(all, context)) {
            least *= 2;
            context = contextOf(all, exact, least);
        }
        return quote(all, exact, context);
    }

    /**
     * The quotes that describe several spans of {@code text}, in the order of the spans. The quotes are the same as
     * when described one by one, but all of them together take only a few passes over the text.
     *
     * @throws IndexOutOfBoundsException when a span does not lie in the text
     */
    public List<TextQuoteSelector> describe(String text, List<TextSpan> spans) {
        List<TextSpan> exacts = spans.stream().map(span -> wholeCodePoints(text, span)).toList();
        List<TextSpan> contexts = new ArrayList<>(exacts);
        int[] growing = IntStream.range(0, exacts.size()).toArray();
        for (int least = LEAST_CONTEXT; growing.length > 0; least *= 2) {
            for (int i : growing) {
                contexts.set(i, contextOf(text, exacts.get(i), least));
            }
            growing = least < MOST_CONTEXT ? repeated(text, contexts, growing) : new int[0];
        }
        return IntStream.range(0, exacts.size()).mapToObj(i -> quote(text, exacts.get(i), contexts.get(i))).toList();
    }

    private static int[] repeated(String text, List<TextSpan> contexts, int[] indices) {
        BitSet repeated = Repetitions.of(text, Arrays.stream(indices).mapToObj(contexts::get).toList());
        return repeated.stream().map(i -> indices[i]).toArray();
    }

    private static TextQuoteSelector quote(String text, TextSpan exact, TextSpan context) {
        return new TextQuoteSelector(exact.of(text), text.substring(context.start(), exact.start()),
                text.substring(exact.end(), context.end()));
    }

    private static TextSpan wholeCodePoints(String text, TextSpan span) {
        int start = splitsPair(text, span.start()) ? span.start() - 1 : span.start();
        int end = splitsPair(text, span.end()) ? span.end() + 1 : span.end();
        return new TextSpan(start, end);
    }

    private static TextSpan contextOf(String text, TextSpan exact, int least) {
        int start = Math.max(0, exact.start() - least);
        int lowest = Math.max(0, start - WORD_REACH);
        int wordStart = start;
        while (wordStart > lowest && splitsWord(text, wordStart)) {
            wordStart--;
        }
        int end = Math.min(text.length(), exact.end() + least);
        int highest = Math.min(text.length(), end + WORD_REACH);
        int wordEnd = end;
        while (wordEnd < highest && splitsWord(text, wordEnd)) {
            wordEnd++;
        }
        return wholeCodePoints(text, new TextSpan(splitsWord(text, wordStart) ? start : wordStart,
                splitsWord(text, wordEnd) ? end : wordEnd));
    }

    private static boolean splitsWord(String text, int offset) {
        return offset > 0 && offset < text.length() && !Character.isWhitespace(text.charAt(offset))
                && !Character.isWhitespace(text.charAt(offset - 1));
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
