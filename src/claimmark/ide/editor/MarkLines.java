package claimmark.ide.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;

import claimmark.ide.editor.MarkModel.Mark;
import claimmark.ide.look.Palette;

/** Draws the lines under the marked words that are in the part of the page being painted. */
final class MarkLines implements PaintListener {

    private final SourceViewer viewer;
    private final MarkModel marks;
    private final LinesInSight lines;

    MarkLines(SourceViewer viewer, MarkModel marks, LinesInSight lines) {
        this.viewer = viewer;
        this.marks = marks;
        this.lines = lines;
    }

    @Override
    public void paintControl(PaintEvent event) {
        IRegion painted = lines.between(event.y, event.y + event.height);
        for (Mark<MarkAnnotation> mark : marks.in(painted, MarkAnnotation.class)) {
            int start = Math.max(mark.start(), painted.getOffset());
            int end = Math.min(mark.end(), painted.getOffset() + painted.getLength());
            @Nullable IRegion shown = viewer.modelRange2WidgetRange(new Region(start, end - start));
            if (shown != null && shown.getLength() > 0) {
                draw(event, mark.annotation(), shown);
            }
        }
    }

    private void draw(PaintEvent event, MarkAnnotation mark, IRegion shown) {
        StyledText text = viewer.getTextWidget();
        MarkLine line = new MarkLine(event.gc, mark.kind(), mark.status());
        line.draw(text, shown.getOffset(), shown.getOffset() + shown.getLength(), Palette.line(mark.kind()));
    }
}
