package claimmark.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import claimmark.core.text.TextSpan;

/**
 * Tells which words of an old text correspond to which words of a new one. Most words stayed in order; some passages
 * moved.
 *
 * <pre>
 * TextAlignment alignment = TextAlignment.of(TextPair.of(oldText, newText));
 * List&lt;Counterpart&gt; places = alignment.counterpartsOf(span);   // best first, empty when the words are gone
 * </pre>
 */
public final class TextAlignment {

    /** The words of a long span may be scattered. At most this many counterparts are returned. */
    private static final int MOST_COUNTERPARTS = 64;

    private final TokenText oldText;
    private final Optional<Passage> stayed;
    /** The moved passages in the order of the old text. No two of them share a word. */
    private final List<Passage> moved;

    private TextAlignment(TextPair texts) {
        this.oldText = texts.oldText();
        WordUnits oldUnits = new WordUnits(oldText);
        TokenAligner.Result aligned = TokenAligner.align(texts);
        this.stayed = aligned.stayed().isEmpty() ? Optional.empty()
                : Optional.of(passage(oldUnits, texts, aligned.stayed(), false));
        this.moved = aligned.moved().stream().map(runs -> passage(oldUnits, texts, runs, true)).toList();
    }

    private static Passage passage(WordUnits oldUnits, TextPair texts, List<TokenRun> runs, boolean moved) {
        return new Passage(oldUnits, texts, Segments.of(texts, runs), moved);
    }

    /** Aligns two texts, in time linear in their lengths. */
    public static TextAlignment of(TextPair texts) {
        return new TextAlignment(texts);
    }

    /**
     * The offset of the new text for a place in the old text whose words may be gone: the end of the last kept text
     * before {@code offset}.
     */
    public int placeOf(int offset) {
        return stayed.map(passage -> passage.endBefore(offset)).orElse(0);
    }

    /**
     * The places in the new text that hold words of a span of the old text. The place with most of the words comes
     * first. Empty when the span has no words or all of them are gone.
     */
    public List<Counterpart> counterpartsOf(TextSpan span) {
        int from = oldText.firstEndingAfter(span.start());
        int to = oldText.firstStartingAt(span.end());
        if (from >= to) {
            return List.of();
        }
        TextSpan words = new TextSpan(Math.max(span.start(), oldText.start(from)),
                Math.min(span.end(), oldText.end(to - 1)));
        List<Counterpart> counterparts = new ArrayList<>();
        stayed.flatMap(passage -> passage.counterpartOf(words)).ifPresent(counterparts::add);
        for (int i = firstMovedEndingAfter(words.start()); i < moved.size(); i++) {
            if (moved.get(i).oldStart() >= words.end() || counterparts.size() >= MOST_COUNTERPARTS) {
                break;
            }
            moved.get(i).counterpartOf(words).ifPresent(counterparts::add);
        }
        counterparts.sort(Comparator.comparingDouble(Counterpart::kept).reversed());
        return counterparts;
    }

    private int firstMovedEndingAfter(int offset) {
        int low = 0;
        int high = moved.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moved.get(middle).oldEnd() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
