package claimmark.ide.editor;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationPainter.IDrawingStrategy;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A dashed frame around words, row by row. */
final class FrameLine implements IDrawingStrategy {

    private static final int MARGIN = 2;
    private static final int CORNER = 6;

    @Override
    public void draw(Annotation annotation, GC gc, StyledText text, int offset, int length, Color color) {
        if (text == null || length < 1) {
            return;
        }
        if (gc == null) {
            text.redraw();
            return;
        }
        gc.setForeground(color);
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(1);
        gc.setLineDash(new int[] { 4, 3 });
        int end = offset + length;
        for (int start = offset; start < end;) {
            int rowEnd = VisualRow.end(text, start, end);
            Rectangle box = VisualRow.bounds(text, start, rowEnd);
            int top = box.y + text.getBaseline(start) - gc.getFontMetrics().getAscent() - MARGIN;
            gc.drawRoundRectangle(box.x - MARGIN, top, box.width + 2 * MARGIN - 1,
                    gc.getFontMetrics().getHeight() + 2 * MARGIN, CORNER, CORNER);
            start = rowEnd;
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }
}
