package claimmark.ide.editor.marks;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Status;

/**
 * The line under marked words. Its form tells the kind (solid, double, dotted, waved, dashed, thin), its strength and
 * ends the status, so that both are seen without colour.
 */
final class MarkLine {

    private static final int CLOSED_ALPHA = 110;

    private final GC gc;
    private final AnnotationKind kind;
    private final Status status;

    MarkLine(GC gc, AnnotationKind kind, Status status) {
        this.gc = gc;
        this.kind = kind;
        this.status = status;
    }

    /** Draws it under {@code start} to {@code end} of the widget's text, row by row. */
    void draw(StyledText text, int start, int end, Color color) {
        gc.setForeground(color);
        gc.setAntialias(SWT.ON);
        gc.setAlpha(status == Status.CLOSED ? CLOSED_ALPHA : 255);
        for (int row = start; row < end;) {
            int rowEnd = VisualRow.end(text, row, end);
            if (!text.getTextRange(row, rowEnd - row).isBlank()) {
                Rectangle box = VisualRow.bounds(text, row, rowEnd);
                drawRow(box.x, box.x + box.width, box.y + text.getBaseline(row) + 3);
            }
            row = rowEnd;
        }
        gc.setAlpha(255);
    }

    private void drawRow(int left, int right, int y) {
        int width = status.isDone() ? 1 : 2;
        gc.setLineWidth(width);
        gc.setLineCap(SWT.CAP_FLAT);
        switch (kind) {
            case CLAIM -> solid(left, right, y);
            case QUOTATION -> twice(left, right, y);
            case STATISTIC -> dashed(left, right, y, new int[] { width, 3 });
            case TYPO -> wave(left, right, y, status.isDone() ? 1 : 2);
            case QUESTION -> dashed(left, right, y, new int[] { 6, 4 });
            case NOTE -> dashed(left, right, y, new int[] { 8, 3, 2, 3 });
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void solid(int left, int right, int y) {
        gc.drawLine(left, y, right, y);
    }

    private void twice(int left, int right, int y) {
        gc.setLineWidth(1);
        gc.drawLine(left, y - 1, right, y - 1);
        gc.drawLine(left, y + 2, right, y + 2);
    }

    private void dashed(int left, int right, int y, int[] dashes) {
        gc.setLineDash(dashes);
        gc.drawLine(left, y, right, y);
    }

    private void wave(int left, int right, int y, int height) {
        int points = Math.max(2, (right - left) / 2 + 1);
        int[] polyline = new int[points * 2];
        for (int i = 0; i < points; i++) {
            polyline[2 * i] = left + 2 * i;
            polyline[2 * i + 1] = i % 2 == 0 ? y + height : y - height + 1;
        }
        gc.setLineWidth(1);
        gc.drawPolyline(polyline);
    }
}
