package claimmark.ide.editor.marks;

import java.util.Arrays;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/** Which row of a small picture of a document a place is in. All lines of the document are equally high there. */
final class TickRows {

    /** Where the rows begin, in UTF-16 units. */
    private final int[] starts;

    /** @param rows how many rows there are, at least one */
    TickRows(IDocument text, int rows) {
        long lines = text.getNumberOfLines();
        starts = new int[(int) Math.min(Math.max(1, rows), lines)];
        for (int row = 0; row < starts.length; row++) {
            starts[row] = start(text, (int) (row * lines / starts.length));
        }
    }

    private static int start(IDocument text, int line) {
        try {
            return text.getLineOffset(line);
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The row of an offset in UTF-16 units. */
    int of(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
