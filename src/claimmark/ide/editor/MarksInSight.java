package claimmark.ide.editor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyledText;

/** Finds what is drawn in a part of a page, without looking at all that is drawn elsewhere. */
final class MarksInSight {

    /** A drawn annotation of some kind, and where it stands in the document. */
    record Mark<T extends Annotation>(T annotation, int start, int end) {
    }

    private final SourceViewer viewer;
    private final AnnotationModel model;

    MarksInSight(SourceViewer viewer, AnnotationModel model) {
        this.viewer = viewer;
        this.model = model;
    }

    /** The annotations of one class that share words with a region of the document. */
    <T extends Annotation> List<Mark<T>> in(IRegion region, Class<T> type) {
        List<Mark<T>> found = new ArrayList<>();
        Iterator<Annotation> near = model.getAnnotationIterator(region.getOffset(), region.getLength(), true, true);
        while (near.hasNext()) {
            Annotation annotation = near.next();
            @Nullable Position place = type.isInstance(annotation) ? model.getPosition(annotation) : null;
            if (place != null && place.overlapsWith(region.getOffset(), region.getLength())) {
                found.add(new Mark<>(type.cast(annotation), place.getOffset(), place.getOffset() + place.getLength()));
            }
        }
        return found;
    }

    /** The region of the document whose lines lie between two heights of the widget; whole lines, in pixels. */
    IRegion between(int top, int bottom) {
        StyledText text = viewer.getTextWidget();
        int start = text.getOffsetAtLine(text.getLineIndex(top));
        int last = text.getLineIndex(bottom);
        int end = last + 1 < text.getLineCount() ? text.getOffsetAtLine(last + 1) : text.getCharCount();
        @Nullable IRegion region = viewer.widgetRange2ModelRange(new Region(start, end - start));
        return region != null ? region : new Region(0, 0);
    }

    /** The region of the document that is on the screen. */
    IRegion onScreen() {
        return between(0, viewer.getTextWidget().getClientArea().height);
    }
}
