package claimmark.core.align;

import java.util.List;
import java.util.Optional;

import claimmark.core.text.TextSpan;

/** Segments that keep their order in both texts: the text that stayed where it was, or a passage that moved. */
final class Passage {

    private final String oldText;
    private final String newText;
    private final List<Segment> segments;
    private final boolean moved;
    /** The units of the old text that the segments before each one keep. */
    private final double[] keptBefore;

    Passage(String oldText, String newText, List<Segment> segments, boolean moved) {
        this.oldText = oldText;
        this.newText = newText;
        this.segments = segments;
        this.moved = moved;
        this.keptBefore = new double[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            keptBefore[i + 1] = keptBefore[i] + segments.get(i).keptBetween(0, Integer.MAX_VALUE);
        }
    }

    boolean overlaps(TextSpan span) {
        return segments.get(0).oldStart() < span.end()
                && span.start() < segments.get(segments.size() - 1).oldEnd();
    }

    /** Where this passage has the words of a span, which begins and ends with a word; empty when it has none. */
    Optional<Image> imageOf(TextSpan span) {
        int first = firstEndingAfter(span.start());
        int last = firstEndingAfter(span.end() - 1);
        if (last == segments.size() || segments.get(last).oldStart() >= span.end()) {
            last--;
        }
        if (first > last) {
            return Optional.empty();
        }
        int start = startOf(span, first);
        int end = Math.max(start, endOf(span, last));
        double kept = Math.min(1, keptBetween(span.start(), span.end()) / span.length());
        return Optional.of(new Image(new TextSpan(start, end), kept, moved));
    }

    /** The units between two offsets of the old text that this passage keeps. */
    private double keptBetween(int from, int to) {
        int first = firstEndingAfter(from);
        int last = firstEndingAfter(to - 1);
        double before = keptBefore[first] + (first < segments.size() ? segments.get(first).keptBetween(0, from) : 0);
        double upTo = keptBefore[last] + (last < segments.size() ? segments.get(last).keptBetween(0, to) : 0);
        return upTo - before;
    }

    private int startOf(TextSpan span, int first) {
        Segment segment = segments.get(first);
        if (segment.oldStart() <= span.start() || first == 0) {
            return segment.newStartOf(span.start());
        }
        Segment before = segments.get(first - 1);
        int oldGap = skipBlanks(oldText, before.oldEnd());
        int newGap = skipBlanks(newText, before.newEnd());
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
        int oldGap = skipBlanksBack(oldText, after.oldStart());
        int newGap = skipBlanksBack(newText, after.newStart());
        boolean holdsGap = span.end() >= oldGap && newGap > segment.newEnd();
        return holdsGap && isReplacement(oldGap - segment.oldEnd(), newGap - segment.newEnd()) ? newGap
                : segment.newEnd();
    }

    /** Whether words at a span's border were replaced by about as many; else they were deleted, and others inserted. */
    private static boolean isReplacement(int oldLength, int newLength) {
        return newLength <= REPL * oldLength;
    }
    static final double REPL = Double.parseDouble(System.getProperty("repl", "1.5"));

    private static int skipBlanks(String text, int offset) {
        int at = offset;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipBlanksBack(String text, int offset) {
        int at = offset;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
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
