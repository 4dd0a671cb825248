package claimmark.core.html;

import java.util.Arrays;

import claimmark.core.text.TextSpan;

/**
 * The pieces of a page's text, in the order of the text. Each piece has a place in the text and a place in the source.
 * If both have the same length, the piece maps unit by unit; otherwise it maps as a whole. A piece with an empty place
 * in the text is white space that was collapsed into the space before it.
 *
 * <p>The places are stored as columns of numbers, because a page has tens of thousands of pieces.
 */
final class MappedPieces {

    private static final int COLUMNS = 4;

    private int[] cells;
    private int size;

    MappedPieces() {
        cells = new int[COLUMNS * 256];
    }

    int size() {
        return size;
    }

    int textStart(int piece) {
        return cells[COLUMNS * piece];
    }

    int textEnd(int piece) {
        return cells[COLUMNS * piece + 1];
    }

    int sourceStart(int piece) {
        return cells[COLUMNS * piece + 2];
    }

    int sourceEnd(int piece) {
        return cells[COLUMNS * piece + 3];
    }

    /** Whether the piece maps unit by unit. */
    boolean isLiteral(int piece) {
        return textEnd(piece) - textStart(piece) == sourceEnd(piece) - sourceStart(piece);
    }

    /** Whether the piece is white space that was collapsed into the space before it. */
    boolean isCollapsed(int piece) {
        return textEnd(piece) == textStart(piece);
    }

    /**
     * The source range of the part of a piece that lies in a span of the text. If the piece maps as a whole, its whole
     * source range.
     */
    TextSpan toSource(int piece, TextSpan span) {
        if (!isLiteral(piece)) {
            return new TextSpan(sourceStart(piece), sourceEnd(piece));
        }
        int shift = sourceStart(piece) - textStart(piece);
        return new TextSpan(Math.max(span.start(), textStart(piece)) + shift,
                Math.min(span.end(), textEnd(piece)) + shift);
    }

    /** The part of the text of a piece that comes from a source range. If the piece maps as a whole, its whole text. */
    TextSpan toText(int piece, TextSpan range) {
        if (!isLiteral(piece)) {
            return new TextSpan(textStart(piece), textEnd(piece));
        }
        int shift = textStart(piece) - sourceStart(piece);
        return new TextSpan(Math.max(range.start(), sourceStart(piece)) + shift,
                Math.min(range.end(), sourceEnd(piece)) + shift);
    }

    /** Adds a piece at the end. If it continues the last piece unit by unit, both become one. */
    void add(int textStart, int textEnd, int sourceStart, int sourceEnd) {
        int last = size - 1;
        if (last >= 0 && textEnd - textStart == sourceEnd - sourceStart && isLiteral(last)
                && textEnd(last) == textStart && sourceEnd(last) == sourceStart) {
            cells[COLUMNS * last + 1] = textEnd;
            cells[COLUMNS * last + 3] = sourceEnd;
            return;
        }
        if (COLUMNS * (size + 1) > cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        int cell = COLUMNS * size++;
        cells[cell] = textStart;
        cells[cell + 1] = textEnd;
        cells[cell + 2] = sourceStart;
        cells[cell + 3] = sourceEnd;
    }

    /** Frees the memory reserved for further pieces. */
    void trim() {
        cells = Arrays.copyOf(cells, COLUMNS * size);
    }

    /** The first piece that ends after a text offset; {@link #size()} when none does. */
    int firstEndingAfter(int textOffset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (textEnd(middle) > textOffset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
