package claimmark.ide.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IAnnotationModelListenerExtension;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyledText;

/** Has a page painted anew where marks came, went or changed. */
final class MarkRepaint implements IAnnotationModelListener, IAnnotationModelListenerExtension {

    /** More changes than these are answered by one new presentation of all between the first and the last. */
    private static final int SINGLY = 50;

    private final SourceViewer viewer;
    private final LinesInSight inSight;

    MarkRepaint(SourceViewer viewer, LinesInSight inSight) {
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
        collect(event.getChangedAnnotations(), model::getPosition, lines, grounds);
        if (grounds.size() > SINGLY) {
            invalidate(grounds.stream().mapToInt(Position::getOffset).min().orElse(0),
                    grounds.stream().mapToInt(place -> place.getOffset() + place.getLength()).max().orElse(0));
        } else {
            grounds.forEach(place -> invalidate(place.getOffset(), place.getOffset() + place.getLength()));
        }
        redraw(text, lines);
    }

    private static void collect(Annotation[] changed, Function<Annotation, @Nullable Position> places,
            List<Position> lines, List<Position> grounds) {
        for (Annotation annotation : changed) {
            @Nullable Position place = places.apply(annotation);
            if (place != null && (annotation instanceof MarkAnnotation || annotation instanceof CandidateFrame)) {
                lines.add(place);
            }
            if (place != null && MarkGrounds.hasGround(annotation)) {
                grounds.add(place);
            }
        }
    }

    private void invalidate(int start, int end) {
        int length = viewer.getDocument().getLength();
        int from = Math.min(start, length);
        viewer.invalidateTextPresentation(from, Math.min(end, length) - from);
    }

    private void redraw(StyledText text, List<Position> lines) {
        IRegion seen = inSight.onScreen();
        if (lines.stream().anyMatch(place -> place.overlapsWith(seen.getOffset(), seen.getLength()))) {
            text.redraw();
        }
    }
}
