package claimmark.ide.editor.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;

import claimmark.core.model.AnnotationId;

/** What is taken out of a page's model and put into it in one step; what is drawn as it should be stays. */
final class Redrawing {

    private final MarkModel model;
    private final List<Annotation> removed = new ArrayList<>();
    private final Map<Annotation, Position> added = new HashMap<>();

    Redrawing(MarkModel model) {
        this.model = model;
    }

    /**
     * Draws one annotation of the review.
     *
     * @param drawn what was drawn for which annotation; is kept up to date
     * @param place empty when nothing is to be drawn
     * @param isSame whether what was drawn looks as it should
     */
    <A extends Annotation> void draw(Map<AnnotationId, A> drawn, AnnotationId id, Optional<Position> place,
            Predicate<A> isSame, Supplier<A> made) {
        @Nullable A old = drawn.get(id);
        if (old != null) {
            if (place.filter(there -> isSame.test(old) && model.isDrawn(old, there)).isPresent()) {
                return;
            }
            drawn.remove(id);
            removed.add(old);
        }
        place.ifPresent(there -> {
            A annotation = made.get();
            drawn.put(id, annotation);
            added.put(annotation, there);
        });
    }

    void apply() {
        if (!removed.isEmpty() || !added.isEmpty()) {
            model.replaceAnnotations(removed.toArray(Annotation[]::new), added);
        }
    }
}
