package claimmark.ide.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import claimmark.ide.editor.MarkModel.Mark;

/** Draws dashed frames, row by row, around the places that an annotation may have. */
final class CandidateFrames implements PaintListener {

    private static final int MARGIN = 2;
    private static final int CORNER = 6;

    private final SourceViewer viewer;
    private final MarkModel marks;
    private final LinesInSight lines;

    CandidateFrames(SourceViewer viewer, MarkModel marks, LinesInSight lines) {
        this.viewer = viewer;
        this.marks = marks;
        this.lines = lines;
    }

    @Override
    public void paintControl(PaintEvent event) {
        IRegion painted = lines.between(event.y, event.y + event.height);
        for (Mark<CandidateFrame> frame : marks.in(painted, CandidateFrame.class)) {
            int start = Math.max(frame.start(), painted.getOffset());
            int end = Math.min(frame.end(), painted.getOffset() + painted.getLength());
            @Nullable IRegion shown = viewer.modelRange2WidgetRange(new Region(start, end - start));
            if (shown != null && shown.getLength() > 0) {
                draw(event.gc, viewer.getTextWidget(), shown.getOffset(), shown.getOffset() + shown.getLength());
            }
        }
    }

    private static void draw(GC gc, StyledText text, int from, int end) {
        gc.setForeground(text.getForeground());
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(1);
        gc.setLineDash(new int[] { 4, 3 });
        for (int start = from; start < end;) {
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
