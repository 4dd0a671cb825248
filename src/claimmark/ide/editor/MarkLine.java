package claimmark.ide.editor;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationPainter.IDrawingStrategy;
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
final class MarkLine implements IDrawingStrategy {

    private static final int CLOSED_ALPHA = 110;

    @Override
    public void draw(Annotation annotation, GC gc, StyledText text, int offset,
            int length, Color color) {
        if (text == null || length < 1 || !(annotation instanceof MarkAnnotation mark)) {
            return;
        }
        if (gc == null) {
            // The painter asks this of every mark at every change; redrawing ranges would measure the wrapped lines.
            text.redraw();
            return;
        }
        gc.setForeground(color);
        gc.setAntialias(SWT.ON);
        gc.setAlpha(mark.status() == Status.CLOSED ? CLOSED_ALPHA : 255);
        int end = offset + length;
        for (int start = offset; start < end;) {
            int rowEnd = VisualRow.end(text, start, end);
            Rectangle box = VisualRow.bounds(text, start, rowEnd);
            drawLine(gc, mark.kind(), mark.status(), box.x, box.x + box.width, box.y + text.getBaseline(start) + 3);
            start = rowEnd;
        }
        gc.setAlpha(255);
    }

    private static void drawLine(GC gc, AnnotationKind kind, Status status, int left, int right, int y) {
        int width = status.isDone() ? 1 : 2;
        gc.setLineWidth(width);
        gc.setLineCap(SWT.CAP_FLAT);
        switch (kind) {
            case CLAIM -> solid(gc, left, right, y);
            case QUOTATION -> twice(gc, left, right, y);
            case STATISTIC -> dashed(gc, left, right, y, new int[] { width, 3 });
            case TYPO -> wave(gc, left, right, y, status.isDone() ? 1 : 2);
            case QUESTION -> dashed(gc, left, right, y, new int[] { 6, 4 });
            case NOTE -> dashed(gc, left, right, y, new int[] { 8, 3, 2, 3 });
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private static void solid(GC gc, int left, int right, int y) {
        gc.drawLine(left, y, right, y);
    }

    private static void twice(GC gc, int left, int right, int y) {
        gc.setLineWidth(1);
        gc.drawLine(left, y - 1, right, y - 1);
        gc.drawLine(left, y + 2, right, y + 2);
    }

    private static void dashed(GC gc, int left, int right, int y, int[] dashes) {
        gc.setLineDash(dashes);
        gc.drawLine(left, y, right, y);
    }

    private static void wave(GC gc, int left, int right, int y, int height) {
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
