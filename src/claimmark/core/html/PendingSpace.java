package claimmark.core.html;

import java.util.Arrays;

/** White space at the end of what was read so far. It is visible only if more text follows on the same line. */
final class PendingSpace {

    private static final int COLUMNS = 3;
    /**
     * A value of the third column: the white space stands in the source as it is. Any other value is the character that
     * a reference stands for.
     */
    private static final int LITERAL = -1;

    private final String source;
    private int[] cells = new int[COLUMNS * 16];
    private int size;

    PendingSpace(String source) {
        this.source = source;
    }

    void clear() {
        size = 0;
    }

    void add(int sourceStart, int sourceEnd) {
        add(sourceStart, sourceEnd, LITERAL);
    }

    /** Adds a reference that stands for a white-space character. */
    void add(int sourceStart, int sourceEnd, int character) {
        int cell = COLUMNS * size++;
        if (cell == cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        cells[cell] = sourceStart;
        cells[cell + 1] = sourceEnd;
        cells[cell + 2] = character;
    }

    /** Moves the pending white space into the text. */
    void flush(TextAssembler text, WhiteSpace whiteSpace) {
        for (int run = 0; run < size; run++) {
            int start = cells[COLUMNS * run];
            int end = cells[COLUMNS * run + 1];
            int character = cells[COLUMNS * run + 2];
            if (whiteSpace == WhiteSpace.COLLAPSED) {
                text.append(" ", 0, run == 0 ? 1 : 0, start, end);
            } else if (character == LITERAL) {
                flushPreserved(text, start, end);
            } else {
                text.append(character == '\r' ? "\n" : Character.toString(character), 0, 1, start, end);
            }
        }
        size = 0;
    }

    /**
     * Adds white space as written. Every line end becomes a line feed, as in the HTML Standard's input stream (section
     * 13.2.3.5).
     */
    private void flushPreserved(TextAssembler text, int start, int end) {
        int position = start;
        while (position < end) {
            boolean carriageReturn = source.charAt(position) == '\r';
            boolean pair = source.startsWith("\r\n", position) && position + 1 < end;
            int next = pair ? position + 2 : position + 1;
            if (carriageReturn) {
                text.append("\n", 0, 1, position, next);
            } else {
                text.append(source, position, next, position, next);
            }
            position = next;
        }
    }
}
