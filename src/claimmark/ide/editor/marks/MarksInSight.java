package claimmark.ide.editor.marks;

import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;

import claimmark.core.text.TextSpan;
import claimmark.ide.editor.marks.MarkModel.Mark;
import claimmark.ide.editor.presentation.PresentedViewer;

/** The marks in the part of a page that is being painted, and where they stand in its widget. */
final class MarksInSight {

    private final PresentedViewer viewer;
    private final MarkModel marks;
    private final LinesInSight lines;

    MarksInSight(PresentedViewer viewer, MarkModel marks, LinesInSight lines) {
        this.viewer = viewer;
        this.marks = marks;
        this.lines = lines;
    }

    /** The widget that is painted. */
    StyledText text() {
        return viewer.getTextWidget();
    }

    /** @param painter is given each mark of the class, and its words on the painted part as the widget counts */
    <T extends Annotation> void forEach(PaintEvent event, Class<T> type, BiConsumer<T, TextSpan> painter) {
        for (Mark<T> mark : marks.in(lines.between(event.y, event.y + event.height), type)) {
            @Nullable IRegion shown = viewer.modelRange2WidgetRange(mark.part());
            if (shown != null && shown.getLength() > 0) {
                painter.accept(mark.annotation(), TextSpan.ofLength(shown.getOffset(), shown.getLength()));
            }
        }
    }
}
