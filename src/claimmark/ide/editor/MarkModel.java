package claimmark.ide.editor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;

/**
 * What is drawn on a page. An annotation whose words are deleted stays until whoever drew it takes it out: to find such
 * ones by itself, as JFace's own model does, it would have to go over all annotations after each keystroke, and tell of
 * them in another thread than the widget's.
 */
final class MarkModel extends AnnotationModel {

    /** A drawn annotation of some kind, and where it stands in the document. */
    record Mark<T extends Annotation>(T annotation, int start, int end) {
    }

    @Override
    protected void cleanup(boolean fireModelChanged) {
        // See above.
    }

    /** Whether the annotation is drawn at {@code place}, which words typed around it may have shifted it to. */
    boolean isDrawn(Annotation annotation, Position place) {
        @Nullable Position drawn = getPosition(annotation);
        return drawn != null && !drawn.isDeleted() && drawn.equals(place);
    }

    /** The annotations of one class that share words with a region of the document. */
    <T extends Annotation> List<Mark<T>> in(IRegion region, Class<T> type) {
        List<Mark<T>> found = new ArrayList<>();
        Iterator<Annotation> near = getAnnotationIterator(region.getOffset(), region.getLength(), true, true);
        while (near.hasNext()) {
            Annotation annotation = near.next();
            @Nullable Position place = type.isInstance(annotation) ? getPosition(annotation) : null;
            if (place != null && place.overlapsWith(region.getOffset(), region.getLength())) {
                found.add(new Mark<>(type.cast(annotation), place.getOffset(), place.getOffset() + place.getLength()));
            }
        }
        return found;
    }
}
