package claimmark.core.align;

import java.util.List;
import java.util.Optional;

import claimmark.core.text.TextSpan;

/** Segments that keep their order in both texts: the text that stayed where it was, or a passage that moved. */
final class Passage {

    /** Words that replaced others are not more than this many times as long. */
    private static final double MOST_GROWTH = 1.5;

    /** A span does not reach over an insertion that is more than this many times as long as it was. */
    private static final double MOST_INSERTED = 2.5;
    /** How many units on each side of a span are next to it, and how many are around it. */
    private static final int NEXT = 40;
    private static final int AROUND = 120;

    private final TokenText oldText;
    private final TokenText newText;
    private final List<Segment> segments;
    private final boolean moved;
    private final WordUnits oldUnits;
    /** The units of the old text that the segments before each one keep. */
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

    /** Where the last segment that ends at or before {@code offset} of the old text ends in the new one. */
    int endBefore(int offset) {
        int next = firstEndingAfter(offset);
        return next == 0 ? 0 : segments.get(next - 1).newEnd();
    }

    /** Where this passage has the words of a span, which begins and ends with a word; empty when it has none. */
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

    /** A passage that moved left the words around it behind, and speaks for itself when it is long enough. */
    private double keptNextTo(TextSpan span) {
        double beside = Math.max(keptBefore(span, NEXT), keptAfter(span, NEXT));
        return moved ? Math.max(beside, Math.min(1, keptBefore[segments.size()] / NEXT)) : beside;
    }

    /** The units between two offsets of the old text that this passage keeps. */
    private double keptBetween(int from, int to) {
        int first = firstEndingAfter(from);
        int last = firstEndingAfter(to - 1);
        return keptUpTo(last, to) - keptUpTo(first, from);
    }

    /** What is kept up to an offset that lies in or before a segment, and behind the segments before that. */
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

    /** The share of the words between two offsets that this passage keeps; 1 when there are none. */
    private double keptShare(int from, int to) {
        int start = Math.min(to, oldText.wordsFrom(from));
        int end = Math.max(start, Math.min(to, oldText.wordsUpTo(to)));
        return start >= end ? 1 : Math.min(1, keptBetween(start, end) / oldUnits.between(start, end));
    }

    /** Whether so much was inserted next to the outermost piece of a span that the piece no longer belongs to it. */
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

    /** Whether words at a span's border were replaced by about as many; else they were deleted, and others inserted. */
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
