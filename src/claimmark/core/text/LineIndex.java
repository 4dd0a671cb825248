package claimmark.core.text;

import java.util.Arrays;

/**
 * The lines of a text, as editors count them: a line ends with {@code \n}, {@code \r} or {@code \r\n}.
 *
 * <pre>
 * LineIndex lines = new LineIndex("one\ntwo");
 * lines.line(5);    // 2
 * lines.start(2);   // 4
 * </pre>
 *
 * <p>Construction takes one pass over the text; an answer takes logarithmic time at most.
 */
public final class LineIndex {

    private final int length;
    /** Where each line starts. */
    private final int[] starts;

    public LineIndex(String text) {
        length = text.length();
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            if (unit == '\n' || unit == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n')) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** How many lines there are; an empty text has one. */
    public int count() {
        return starts.length;
    }

    /**
     * The number of the line in which an offset lies; the first is 1.
     *
     * @param offset in UTF-16 units, at most the length of the text
     * @throws IllegalArgumentException when there is no such offset
     */
    public int line(int offset) {
        if (offset < 0 || offset > length) {
            throw new IllegalArgumentException("Not an offset of the text: " + offset);
        }
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /**
     * Where a line starts, in UTF-16 units.
     *
     * @param line from 1
     * @throws IllegalArgumentException when there is no such line
     */
    public int start(int line) {
        if (line < 1 || line > starts.length) {
            throw new IllegalArgumentException("Not a line of the text: " + line);
        }
        return starts[line - 1];
    }
}
