package claimmark.ide.editor.marks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;

/**
 * What is drawn on a page, for the ruler that shows it small: of annotations whose ticks would lie upon each other only
 * one. Where there are few, all are there.
 */
final class DistinctTicks implements IAnnotationModel {

    private static final int FEW = 500;

    private final IAnnotationModel all;
    private final Predicate<Object> isShown;
    private final Supplier<Optional<IDocument>> document;
    private final IntSupplier rows;

    /** @param type of what, and in which rows of the ruler, the tick stands */
    private record Tick(String type, int first, int last) {
    }

    /**
     * @param all what is drawn
     * @param isShown whether the ruler shows annotations of a type
     * @param document what it is drawn on; the ruler shows the lines of it
     * @param rows how many rows of ticks the ruler can tell apart
     */
    DistinctTicks(IAnnotationModel all, Predicate<Object> isShown, Supplier<Optional<IDocument>> document,
            IntSupplier rows) {
        this.all = all;
        this.isShown = isShown;
        this.document = document;
        this.rows = rows;
    }

    @Override
    public Iterator<Annotation> getAnnotationIterator() {
        List<Annotation> found = new ArrayList<>();
        all.getAnnotationIterator().forEachRemaining(annotation -> {
            if (isShown.test(annotation.getType())) {
                found.add(annotation);
            }
        });
        if (found.size() > FEW) {
            document.get().ifPresent(text -> keepDistinct(found, new TickRows(text, rows.getAsInt())));
        }
        return found.iterator();
    }

    private void keepDistinct(List<Annotation> annotations, TickRows places) {
        Set<Tick> ticks = new HashSet<>();
        annotations.removeIf(annotation -> {
            @Nullable Position place = annotation.isMarkedDeleted() ? null : all.getPosition(annotation);
            return place == null || place.isDeleted() || !ticks.add(new Tick(annotation.getType(),
                    places.of(place.getOffset()), places.of(place.getOffset() + place.getLength())));
        });
    }

    @Override
    public @Nullable Position getPosition(@Nullable Annotation annotation) {
        return all.getPosition(annotation);
    }

    @Override
    public void addAnnotationModelListener(@Nullable IAnnotationModelListener listener) {
        all.addAnnotationModelListener(listener);
    }

    @Override
    public void removeAnnotationModelListener(@Nullable IAnnotationModelListener listener) {
        all.removeAnnotationModelListener(listener);
    }

    @Override
    public void connect(@Nullable IDocument text) {
        all.connect(text);
    }

    @Override
    public void disconnect(@Nullable IDocument text) {
        all.disconnect(text);
    }

    @Override
    public void addAnnotation(@Nullable Annotation annotation, @Nullable Position place) {
        all.addAnnotation(annotation, place);
    }

    @Override
    public void removeAnnotation(@Nullable Annotation annotation) {
        all.removeAnnotation(annotation);
    }
}
