package claimmark.ide.editor.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IAnnotationModelListenerExtension;
import org.eclipse.swt.custom.StyledText;

import claimmark.ide.editor.place.LinesInSight;
import claimmark.ide.editor.presentation.PresentedViewer;

/** Paints a page again where marks came, went or changed. */
final class MarkRepaint implements IAnnotationModelListener, IAnnotationModelListenerExtension {

    private final PresentedViewer viewer;
    private final LinesInSight inSight;

    MarkRepaint(PresentedViewer viewer, LinesInSight inSight) {
        this.viewer = viewer;
        this.inSight = inSight;
    }

    @Override
    public void modelChanged(@Nullable IAnnotationModel model) {
        // The other method is called, with what was changed.
    }

    @Override
    public void modelChanged(@Nullable AnnotationModelEvent event) {
        @Nullable StyledText text = viewer.getTextWidget();
        if (event == null || text == null || text.isDisposed()) {
            return;
        }
        IAnnotationModel model = event.getAnnotationModel();
        List<Position> lines = new ArrayList<>();
        List<Position> grounds = new ArrayList<>();
        collect(event.getRemovedAnnotations(), event::getPositionOfRemovedAnnotation, lines, grounds);
        collect(event.getAddedAnnotations(), model::getPosition, lines, grounds);
        // What these looked like before is not known any more.
        Stream.of(event.getChangedAnnotations()).map(model::getPosition).filter(Objects::nonNull).forEach(place -> {
            lines.add(place);
            grounds.add(place);
        });
        present(grounds);
        paint(lines);
    }

    private static void collect(Annotation[] changed, Function<Annotation, @Nullable Position> places,
            List<Position> lines, List<Position> grounds) {
        for (Annotation annotation : changed) {
            @Nullable Position place = places.apply(annotation);
            if (place != null && annotation instanceof DrawnAnnotation drawn) {
                drawn.look().line().ifPresent(line -> lines.add(place));
                drawn.look().ground().ifPresent(ground -> grounds.add(place));
            }
        }
    }

    /** Asks once for all lines from the first to the last: the widget measures all lines of the page each time. */
    private void present(List<Position> grounds) {
        IRegion laidOut = inSight.laidOut();
        int last = laidOut.getOffset() + laidOut.getLength();
        List<Position> near = grounds.stream()
                .filter(place -> place.overlapsWith(laidOut.getOffset(), laidOut.getLength())).toList();
        if (!near.isEmpty()) {
            int start = near.stream().mapToInt(Position::getOffset).min().getAsInt();
            int end = near.stream().mapToInt(place -> place.getOffset() + place.getLength()).max().getAsInt();
            int from = Math.max(start, laidOut.getOffset());
            viewer.invalidateTextPresentation(from, Math.min(end, last) - from);
        }
    }

    private void paint(List<Position> lines) {
        IRegion seen = inSight.onScreen();
        if (lines.stream().anyMatch(place -> place.overlapsWith(seen.getOffset(), seen.getLength()))) {
            viewer.repaint();
        }
    }
}
