package claimmark.ide.editor.marks;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import claimmark.core.text.TextSpan;

/** Draws dashed frames, row by row, around the places that an annotation may have. */
final class CandidateFrames implements PaintListener {

    private static final int MARGIN = 2;
    private static final int CORNER = 6;

    private final MarksInSight marks;

    CandidateFrames(MarksInSight marks) {
        this.marks = marks;
    }

    @Override
    public void paintControl(PaintEvent event) {
        marks.forEach(event, CandidateFrame.class, (frame, words) -> draw(event.gc, marks.text(), words));
    }

    private static void draw(GC gc, StyledText text, TextSpan words) {
        gc.setForeground(text.getForeground());
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(1);
        gc.setLineDash(new int[] { 4, 3 });
        for (int start = words.start(); start < words.end();) {
            int rowEnd = VisualRow.end(text, start, words.end());
            Rectangle box = VisualRow.bounds(text, start, rowEnd);
            int top = box.y + text.getBaseline(start) - gc.getFontMetrics().getAscent() - MARGIN;
            gc.drawRoundRectangle(box.x - MARGIN, top, box.width + 2 * MARGIN - 1,
                    gc.getFontMetrics().getHeight() + 2 * MARGIN, CORNER, CORNER);
            start = rowEnd;
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }
}
