package claimmark.ide.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IAnnotationModelListenerExtension;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyledText;

/**
 * Has a page painted anew where marks came, went or changed. Where that is told while the document is changing, the
 * widget does not know the new text yet, so the page is painted once the change is made.
 */
final class MarkRepaint implements IAnnotationModelListener, IAnnotationModelListenerExtension, IDocumentListener {

    /** More changes than these are answered by one new presentation of all between the first and the last. */
    private static final int SINGLY = 50;

    private final SourceViewer viewer;
    private final MarksInSight marks;
    private final List<Position> lines = new ArrayList<>();
    private final List<Position> grounds = new ArrayList<>();
    private boolean changing;

    MarkRepaint(SourceViewer viewer, MarksInSight marks) {
        this.viewer = viewer;
        this.marks = marks;
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
        boolean isWaiting = !lines.isEmpty() || !grounds.isEmpty();
        IAnnotationModel model = event.getAnnotationModel();
        collect(event.getRemovedAnnotations(), event::getPositionOfRemovedAnnotation);
        collect(event.getAddedAnnotations(), model::getPosition);
        collect(event.getChangedAnnotations(), model::getPosition);
        if (!changing) {
            paint();
        } else if (!isWaiting) {
            text.getDisplay().asyncExec(this::paint);
        }
    }

    @Override
    public void documentAboutToBeChanged(@Nullable DocumentEvent event) {
        changing = true;
    }

    @Override
    public void documentChanged(@Nullable DocumentEvent event) {
        changing = false;
    }

    private void paint() {
        @Nullable StyledText text = viewer.getTextWidget();
        if (text != null && !text.isDisposed()) {
            if (grounds.size() > SINGLY) {
                invalidate(grounds.stream().mapToInt(Position::getOffset).min().orElse(0),
                        grounds.stream().mapToInt(place -> place.getOffset() + place.getLength()).max().orElse(0));
            } else {
                grounds.forEach(place -> invalidate(place.getOffset(), place.getOffset() + place.getLength()));
            }
            redraw(text);
        }
        lines.clear();
        grounds.clear();
    }

    private void collect(Annotation[] changed, Function<Annotation, @Nullable Position> places) {
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

    private void redraw(StyledText text) {
        IRegion seen = marks.onScreen();
        if (lines.stream().anyMatch(place -> place.overlapsWith(seen.getOffset(), seen.getLength()))) {
            text.redraw();
        }
    }
}
