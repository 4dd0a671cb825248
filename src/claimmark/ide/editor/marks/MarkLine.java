package claimmark.ide.editor.marks;

import org.eclipse.swt.graphics.GC;

import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Status;
import claimmark.ide.look.Palette;
import claimmark.ide.look.drawing.DrawnLine;
import claimmark.ide.look.drawing.TextRow;

/**
 * The line under marked words. Its form tells the kind (solid, double, dotted, waved, dashed, thin), its strength and
 * ends the status, so that both are seen without colour.
 */
record MarkLine(AnnotationKind kind, Status status) implements DrawnLine {

    private static final int CLOSED_ALPHA = 110;
    /** In pixels, from what the letters stand on. */
    private static final int DISTANCE = 3;

    @Override
    public void draw(GC gc, TextRow row) {
        gc.setForeground(Palette.line(kind));
        if (status == Status.CLOSED) {
            gc.setAlpha(CLOSED_ALPHA);
        }
        int y = row.baseline() + DISTANCE;
        int width = status.isDone() ? 1 : 2;
        gc.setLineWidth(width);
        switch (kind) {
            case CLAIM -> gc.drawLine(row.left(), y, row.right(), y);
            case QUOTATION -> twice(gc, row, y);
            case STATISTIC -> dashed(gc, row, y, width, 3);
            case TYPO -> typo(gc, row, y, width);
            case QUESTION -> dashed(gc, row, y, 6, 4);
            case NOTE -> dashed(gc, row, y, 8, 3, 2, 3);
        }
    }

    private static void twice(GC gc, TextRow row, int y) {
        gc.setLineWidth(1);
        gc.drawLine(row.left(), y - 1, row.right(), y - 1);
        gc.drawLine(row.left(), y + 2, row.right(), y + 2);
    }

    private static void dashed(GC gc, TextRow row, int y, int... dashes) {
        gc.setLineDash(dashes);
        gc.drawLine(row.left(), y, row.right(), y);
    }

    /** A squiggle says that something is wrong; where that is mended, a thin line is left. */
    private void typo(GC gc, TextRow row, int y, int width) {
        if (status.isDone()) {
            gc.drawLine(row.left(), y, row.right(), y);
        } else {
            wave(gc, row, y, width);
        }
    }

    private static void wave(GC gc, TextRow row, int y, int height) {
        int points = Math.max(2, row.width() / 2 + 1);
        int[] polyline = new int[points * 2];
        for (int i = 0; i < points; i++) {
            polyline[2 * i] = row.left() + 2 * i;
            polyline[2 * i + 1] = i % 2 == 0 ? y + height : y - height + 1;
        }
        gc.setLineWidth(1);
        gc.drawPolyline(polyline);
    }
}
