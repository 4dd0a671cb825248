package claimmark.ide.editor.marks;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The rows that a wrapped line of a text widget is shown in. Offsets are the widget's. */
final class VisualRow {

    private VisualRow() {
    }

    /** The end of the row that {@code start} is in, or {@code end} when that comes first. */
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

    /** The box around {@code start} to {@code end}. Both lie in one row, and {@code start} is the smaller. */
    static Rectangle bounds(StyledText text, int start, int end) {
        Point origin = text.getLocationAtOffset(start);
        Rectangle box = text.getTextBounds(start, end - 1);
        // Words that are written from right to left begin at their right end.
        int left = origin.x < box.x + box.width / 2 ? origin.x : box.x;
        return new Rectangle(left, origin.y, Math.max(box.x + box.width - left, 2), box.height);
    }
}
