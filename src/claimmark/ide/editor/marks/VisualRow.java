package claimmark.ide.editor.marks;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The rows that a wrapped line of a text widget is shown in. Offsets are the widget's. */
final class VisualRow {

    private VisualRow() {
    }

    /** Where the row that begins or goes on at {@code start} ends, or {@code end} when that comes first. */
    static int end(StyledText text, int start, int end) {
        int row = text.getLocationAtOffset(start).y;
        int inside = start;
        int outside = end;
        if (text.getLocationAtOffset(end - 1).y == row) {
            return end;
        }
        while (outside - inside > 1) {
            int middle = (inside + outside) >>> 1;
            if (text.getLocationAtOffset(middle).y == row) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return outside;
    }

    /** The box of {@code start} to {@code end}, which lie in one row and are not the same. */
    static Rectangle bounds(StyledText text, int start, int end) {
        Point origin = text.getLocationAtOffset(start);
        Rectangle box = text.getTextBounds(start, end - 1);
        return new Rectangle(origin.x, origin.y, Math.max(box.x + box.width - origin.x, 2), box.height);
    }
}
