package claimmark.ide.editor.marks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;

import claimmark.ide.look.drawing.Drawn;

/**
 * What is drawn on a page. JFace's own model goes over all annotations to find those of some lines, and again after
 * each change, to drop those whose words were deleted. This model does neither: a search looks only at what can overlap
 * the lines, and an annotation without words stays until whoever drew it takes it out.
 */
public final class MarkModel extends AnnotationModel {

    /** In UTF-16 units: so much farther back than needed is looked for free. */
    private static final int SLACK = 4096;

    /** Something drawn, and the part of a region of the document that it stands in. */
    record DrawnPart(Drawn look, IRegion part) {
    }

    /** A drawn annotation of some kind, and the part of the document that is asked for and that it stands in. */
    record Mark<T extends Annotation>(T annotation, IRegion part) {
    }

    private record Placed(Annotation annotation, int offset) {
    }

    private final IDocumentListener growth = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // An annotation grows with the text that is put into it.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            bound += event.getText() == null ? 0 : event.getText().length();
        }
    };
    /**
     * In UTF-16 units: no annotation is longer, so what overlaps a region starts no farther than this before it. Every
     * text that comes makes it larger, wherever that is: it is counted anew before it is much larger than needed.
     */
    private int bound;
    private int lastCounted;

    @Override
    protected void connected() {
        fDocument.addPrenotifiedDocumentListener(growth);
    }

    @Override
    protected void disconnected() {
        fDocument.removePrenotifiedDocumentListener(growth);
    }

    @Override
    protected void addPosition(@Nullable IDocument document, Position position) throws BadLocationException {
        bound = Math.max(bound, position.getLength());
        super.addPosition(document, position);
    }

    /** One that is long may have been what the bound was for. */
    @Override
    protected void removePosition(@Nullable IDocument document, Position position) {
        if (position.getLength() > SLACK) {
            lastCounted = 0;
        }
        super.removePosition(document, position);
    }

    /**
     * Takes some out, puts some in, and tells once of these and of those that look different now. JFace keeps places in
     * lists: they are taken out from the end, and put in from the start, so that nothing is moved for each of them.
     */
    void replace(Collection<? extends Annotation> removed, Map<? extends Annotation, Position> added,
            Collection<? extends Annotation> changed) {
        changed.forEach(annotation -> modifyAnnotation(annotation, false));
        Map<Annotation, Position> inOrder = new LinkedHashMap<>();
        added.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.comparingInt(Position::getOffset)))
                .forEach(entry -> inOrder.put(entry.getKey(), entry.getValue()));
        replaceAnnotations(removed.stream().map(this::placed)
                .sorted(Comparator.comparingInt(Placed::offset).reversed()).map(Placed::annotation)
                .toArray(Annotation[]::new), inOrder);
    }

    private Placed placed(Annotation annotation) {
        @Nullable Position place = getPosition(annotation);
        return new Placed(annotation, place == null ? 0 : place.getOffset());
    }

    /** No annotation is longer, and none but a short one is less than half as long as this says. */
    int longest() {
        if (bound > 2 * lastCounted + SLACK) {
            lastCounted = 0;
            super.getAnnotationIterator().forEachRemaining(annotation -> {
                @Nullable Position place = getPosition(annotation);
                lastCounted = Math.max(lastCounted, place == null ? 0 : place.getLength());
            });
            bound = lastCounted;
        }
        return bound;
    }

    @Override
    protected void cleanup(boolean fireModelChanged) {
        // See above.
    }

    @Override
    public Iterator<Annotation> getAnnotationIterator(int offset, int length, boolean canStartBefore,
            boolean canEndAfter) {
        if (!canStartBefore || !canEndAfter) {
            return super.getAnnotationIterator(offset, length, canStartBefore, canEndAfter);
        }
        int from = Math.max(0, offset - longest());
        Iterator<Annotation> near = super.getAnnotationIterator(from, offset + length - from, false, true);
        List<Annotation> found = new ArrayList<>();
        near.forEachRemaining(annotation -> {
            @Nullable Position place = getPosition(annotation);
            if (place != null && place.overlapsWith(offset, length)) {
                found.add(annotation);
            }
        });
        return found.iterator();
    }

    /** What is drawn on the words of a region of the document, in the order in which it is painted. */
    List<DrawnPart> byLayer(IRegion region) {
        return in(region, DrawnAnnotation.class).stream()
                .map(mark -> new DrawnPart(mark.annotation().look(), mark.part()))
                .sorted(Comparator.comparingInt(part -> part.look().layer())).toList();
    }

    /** Whether the annotation is drawn at {@code place}, which words typed around it may have shifted it to. */
    boolean isDrawn(Annotation annotation, Position place) {
        @Nullable Position drawn = getPosition(annotation);
        return drawn != null && !drawn.isDeleted() && drawn.equals(place);
    }

    /** The annotations of one class that share words with a region of the document. */
    <T extends Annotation> List<Mark<T>> in(IRegion region, Class<T> type) {
        List<Mark<T>> found = new ArrayList<>();
        getAnnotationIterator(region.getOffset(), region.getLength(), true, true).forEachRemaining(annotation -> {
            @Nullable Position place = type.isInstance(annotation) ? getPosition(annotation) : null;
            if (place != null) {
                found.add(new Mark<>(type.cast(annotation), common(place, region)));
            }
        });
        return found;
    }

    private static IRegion common(Position place, IRegion region) {
        int start = Math.max(place.getOffset(), region.getOffset());
        int end = Math.min(place.getOffset() + place.getLength(), region.getOffset() + region.getLength());
        return new Region(start, end - start);
    }
}
