package claimmark.core.align;

import java.util.List;
import java.util.Optional;

import claimmark.core.text.TextSpan;

/**
 * Segments that keep their order in both texts. They are either the text that stayed in place, or one passage that
 * moved.
 */
final class Passage {

    /** Replacing words may be at most this many times as long as the replaced ones. */
    private static final double MOST_GROWTH = 1.5;

    /** A span does not extend over an insertion that is more than this many times as long as the span. */
    private static final double MOST_INSERTED = 2.5;
    /** The number of units on each side of a span that are next to it, and the number of units that are around it. */
    private static final int NEXT = 40;
    private static final int AROUND = 120;

    private final TokenText oldText;
    private final TokenText newText;
    private final List<Segment> segments;
    private final boolean moved;
    private final WordUnits oldUnits;
    /** The number of units of the old text that are kept before each segment. */
    private final double[] keptBefore;

    Passage(WordUnits oldUnits, TextPair texts, List<Segment> segments, boolean moved) {
        this.oldUnits = oldUnits;
        this.oldText = texts.oldText();
        this.newText = texts.newText();
        this.segments = segments;
        this.moved = moved;
        this.keptBefore = new double[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            keptBefore[i + 1] = keptBefore[i] + segments.get(i).keptBetween(oldUnits, 0, Integer.MAX_VALUE);
        }
    }

    int oldStart() {
        return segments.get(0).oldStart();
    }

    int oldEnd() {
        return segments.get(segments.size() - 1).oldEnd();
    }

    /** The end, in the new text, of the last segment that ends at or before {@code offset} in the old text. */
    int endBefore(int offset) {
        int next = firstEndingAfter(offset);
        return next == 0 ? 0 : segments.get(next - 1).newEnd();
    }

    /**
     * The place of a span's words in this passage; empty when the passage has none of them. The span must begin and end
     * with a word.
     */
    Optional<Counterpart> counterpartOf(TextSpan span) {
        int first = firstEndingAfter(span.start());
        int last = firstEndingAfter(span.end() - 1);
        if (last == segments.size() || segments.get(last).oldStart() >= span.end()) {
            last--;
        }
        if (first > last) {
            return Optional.empty();
        }
        while (first < last && strays(first, first, span)) {
            first++;
        }
        while (first < last && strays(last, last - 1, span)) {
            last--;
        }
        int start = startOf(span, first);
        int end = Math.max(start, endOf(span, last));
        double kept = Math.min(1, keptIn(span, first, last) / oldUnits.between(span.start(), span.end()));
        double around = (keptBefore(span, AROUND) + keptAfter(span, AROUND)) / 2;
        return Optional.of(new Counterpart(new TextSpan(start, end), kept, keptNextTo(span), around, moved));
    }

    /**
     * The share of the words next to a span that are kept. A moved passage left its old neighbours behind; if it is
     * long enough, its own length counts instead.
     */
    private double keptNextTo(TextSpan span) {
        double beside = Math.max(keptBefore(span, NEXT), keptAfter(span, NEXT));
        return moved ? Math.max(beside, Math.min(1, keptBefore[segments.size()] / NEXT)) : beside;
    }

    /** The number of units between two offsets of the old text that this passage keeps. */
    private double keptBetween(int from, int to) {
        int first = firstEndingAfter(from);
        int last = firstEndingAfter(to - 1);
        return keptUpTo(last, to) - keptUpTo(first, from);
    }

    /**
     * The number of units kept before an offset. The offset must lie in the segment, or between it and the segment
     * before.
     */
    private double keptUpTo(int segment, int offset) {
        return keptBefore[segment]
                + (segment < segments.size() ? segments.get(segment).keptBetween(oldUnits, 0, offset) : 0);
    }

    private double keptBefore(TextSpan span, int units) {
        return keptShare(Math.max(0, span.start() - units), span.start());
    }

    private double keptAfter(TextSpan span, int units) {
        return keptShare(span.end(), span.end() + units);
    }

    /** The share of the words between two offsets that this passage keeps; 1 when there are no words. */
    private double keptShare(int from, int to) {
        int start = Math.min(to, oldText.wordsFrom(from));
        int end = Math.max(start, Math.min(to, oldText.wordsUpTo(to)));
        return start >= end ? 1 : Math.min(1, keptBetween(start, end) / oldUnits.between(start, end));
    }

    /**
     * Whether a long insertion separates the first or last piece of a span from the rest, so that it no longer belongs
     * to the span.
     */
    private boolean strays(int piece, int before, TextSpan span) {
        int inserted = segments.get(before + 1).newStart() - segments.get(before).newEnd();
        return inserted > MOST_INSERTED * span.length() && segments.get(piece).keptBetween(oldUnits, span.start(),
                span.end()) < oldUnits.between(span.start(), span.end()) / 2.0;
    }

    private double keptIn(TextSpan span, int first, int last) {
        return keptBetween(Math.max(span.start(), segments.get(first).oldStart()),
                Math.min(span.end(), segments.get(last).oldEnd()));
    }

    private int startOf(TextSpan span, int first) {
        Segment segment = segments.get(first);
        if (segment.oldStart() <= span.start() || first == 0) {
            return segment.newStartOf(span.start());
        }
        Segment before = segments.get(first - 1);
        int oldGap = oldText.wordsFrom(before.oldEnd());
        int newGap = newText.wordsFrom(before.newEnd());
        boolean holdsGap = span.start() <= oldGap && newGap < segment.newStart();
        return holdsGap && isReplacement(segment.oldStart() - oldGap, segment.newStart() - newGap) ? newGap
                : segment.newStart();
    }

    private int endOf(TextSpan span, int last) {
        Segment segment = segments.get(last);
        if (segment.oldEnd() >= span.end() || last + 1 == segments.size()) {
            return segment.newEndOf(span.end());
        }
        Segment after = segments.get(last + 1);
        int oldGap = oldText.wordsUpTo(after.oldStart());
        int newGap = newText.wordsUpTo(after.newStart());
        boolean holdsGap = span.end() >= oldGap && newGap > segment.newEnd();
        return holdsGap && isReplacement(oldGap - segment.oldEnd(), newGap - segment.newEnd()) ? newGap
                : segment.newEnd();
    }

    /**
     * Whether words at the border of a span were replaced by about as many words. Otherwise they were deleted, and
     * unrelated words were inserted.
     */
    private static boolean isReplacement(int oldLength, int newLength) {
        return newLength <= MOST_GROWTH * oldLength;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).oldEnd() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
