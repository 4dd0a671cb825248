package claimmark.core.text;

/**
 * Converts offsets of one text between UTF-16 code units and Unicode code points. Java counts in code units; the Web
 * Annotation Data Model counts in code points.
 *
 * <pre>
 * CodePoints points = new CodePoints("\uD83D\uDE00 yes");
 * points.fromUnits(3);   // 2
 * points.toUnits(2);     // 3
 * </pre>
 *
 * <p>Construction takes one pass over the text. A conversion takes logarithmic time at most.
 */
public final class CodePoints {

    private static final int STRIDE = 256;

    private final CharSequence text;
    private final int length;
    /** The number of code points before every {@link #STRIDE}th unit; empty when every unit is a code point. */
    private final int[] before;
    private final int count;

    public CodePoints(CharSequence text) {
        this.text = text;
        this.length = text.length();
        int[] checkpoints = new int[length / STRIDE + 1];
        int points = 0;
        for (int unit = 0; unit < length; unit++) {
            if (unit % STRIDE == 0) {
                checkpoints[unit / STRIDE] = points;
            }
            if (!isSecondHalf(unit)) {
                points++;
            }
        }
        if (length % STRIDE == 0) {
            checkpoints[length / STRIDE] = points;
        }
        this.count = points;
        this.before = points == length ? new int[0] : checkpoints;
    }

    /** The number of code points in the text; an unpaired surrogate counts as one. */
    public int count() {
        return count;
    }

    /**
     * The code point offset of a UTF-16 offset. An offset inside a surrogate pair gives the offset of the pair's code
     * point.
     *
     * @throws IllegalArgumentException when {@code unit} is not an offset of the text
     */
    public int fromUnits(int unit) {
        require(unit, length);
        if (before.length == 0) {
            return unit;
        }
        int points = before[unit / STRIDE];
        for (int i = unit - unit % STRIDE; i < unit; i++) {
            if (!isSecondHalf(i)) {
                points++;
            }
        }
        return unit < length && isSecondHalf(unit) ? points - 1 : points;
    }

    /**
     * The UTF-16 offset at which a code point starts.
     *
     * @throws IllegalArgumentException when {@code point} is not a code point offset of the text
     */
    public int toUnits(int point) {
        require(point, count);
        if (before.length == 0) {
            return point;
        }
        int unit = stretchOf(point) * STRIDE;
        int points = before[unit / STRIDE];
        while (unit < length && (points < point || isSecondHalf(unit))) {
            if (!isSecondHalf(unit)) {
                points++;
            }
            unit++;
        }
        return unit;
    }

    /** The last stretch with at most {@code point} code points before it, found by binary search. */
    private int stretchOf(int point) {
        int low = 0;
        int high = before.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= point) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private boolean isSecondHalf(int unit) {
        return unit > 0 && Character.isLowSurrogate(text.charAt(unit))
                && Character.isHighSurrogate(text.charAt(unit - 1));
    }

    private static void require(int offset, int limit) {
        if (offset < 0 || offset > limit) {
            throw new IllegalArgumentException("Offset " + offset + " lies outside 0.." + limit);
        }
    }
}
