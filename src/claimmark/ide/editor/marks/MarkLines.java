package claimmark.ide.editor.marks;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import claimmark.ide.editor.place.LinesInSight;
import claimmark.ide.editor.presentation.PresentedViewer;
import claimmark.ide.look.drawing.DrawnLine;
import claimmark.ide.look.drawing.TextRow;

/** Draws the lines of what is drawn on the words in the part of the page that is being painted. */
final class MarkLines implements PaintListener {

    private static final int OPAQUE = 255;

    private final PresentedViewer viewer;
    private final MarkModel marks;
    private final LinesInSight inSight;

    MarkLines(PresentedViewer viewer, MarkModel marks, LinesInSight inSight) {
        this.viewer = viewer;
        this.marks = marks;
        this.inSight = inSight;
    }

    @Override
    public void paintControl(PaintEvent event) {
        marks.byLayer(inSight.between(event.y, event.y + event.height)).forEach(
                mark -> mark.look().line().ifPresent(line -> draw(event.gc, line, mark.part())));
    }

    private void draw(GC gc, DrawnLine line, IRegion words) {
        @Nullable IRegion shown = viewer.modelRange2WidgetRange(words);
        if (shown != null && shown.getLength() > 0) {
            draw(gc, line, shown.getOffset(), shown.getOffset() + shown.getLength());
        }
    }

    /** Row by row, from one offset of the widget to another. */
    private void draw(GC gc, DrawnLine line, int start, int end) {
        StyledText text = viewer.getTextWidget();
        for (int row = start; row < end;) {
            int rowEnd = VisualRow.end(text, row, end);
            if (!text.getTextRange(row, rowEnd - row).isBlank()) {
                Rectangle box = VisualRow.bounds(text, row, rowEnd);
                prepare(gc, text);
                line.draw(gc, new TextRow(box.x, box.x + box.width, box.y + text.getBaseline(row)));
            }
            row = rowEnd;
        }
        prepare(gc, text);
    }

    private static void prepare(GC gc, StyledText text) {
        gc.setForeground(text.getForeground());
        gc.setBackground(text.getBackground());
        gc.setAlpha(OPAQUE);
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineCap(SWT.CAP_FLAT);
    }
}
