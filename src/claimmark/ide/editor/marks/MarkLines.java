package claimmark.ide.editor.marks;

import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;

import claimmark.ide.look.Palette;

/** Draws the lines under the marked words that are in the part of the page being painted. */
final class MarkLines implements PaintListener {

    private final MarksInSight marks;

    MarkLines(MarksInSight marks) {
        this.marks = marks;
    }

    @Override
    public void paintControl(PaintEvent event) {
        marks.forEach(event, MarkAnnotation.class, (mark, words) -> new MarkLine(event.gc, mark.kind(), mark.status())
                .draw(marks.text(), words.start(), words.end(), Palette.line(mark.kind())));
    }
}
