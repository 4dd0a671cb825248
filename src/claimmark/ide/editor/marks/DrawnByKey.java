package claimmark.ide.editor.marks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;

import claimmark.core.text.TextSpan;
import claimmark.ide.look.drawing.Drawn;

/** What is drawn on one page, each thing under a key. What is drawn as it should be is left alone. */
final class DrawnByKey<K> {

    private final MarkModel model;
    private final Map<K, DrawnAnnotation> drawn = new HashMap<>();

    /**
     * How something has to be drawn.
     *
     * @param span where, in the page's document
     * @param annotation makes what JFace keeps of it
     */
    record Wanted(Drawn look, TextSpan span, Supplier<DrawnAnnotation> annotation) {
    }

    DrawnByKey(MarkModel model) {
        this.model = model;
    }

    /** The keys under which something was drawn. */
    Set<K> keys() {
        return Set.copyOf(drawn.keySet());
    }

    /**
     * Draws what is wanted under these keys, all in one step.
     *
     * @param wanted is asked once for each key; empty when nothing is to be drawn under it
     */
    void draw(Collection<? extends K> keys, Function<K, Optional<Wanted>> wanted) {
        List<Annotation> removed = new ArrayList<>();
        Map<Annotation, Position> added = new HashMap<>();
        List<Annotation> changed = new ArrayList<>();
        for (K key : keys) {
            Optional<Wanted> now = wanted.apply(key);
            @Nullable DrawnAnnotation old = drawn.get(key);
            boolean stays = old != null && now.filter(thing -> model.isDrawn(old, position(thing.span()))).isPresent();
            if (old != null && !stays) {
                drawn.remove(key);
                removed.add(old);
            }
            if (now.isPresent()) {
                Wanted thing = now.get();
                if (old == null || !stays) {
                    DrawnAnnotation made = thing.annotation().get();
                    drawn.put(key, made);
                    added.put(made, position(thing.span()));
                } else if (!old.look().equals(thing.look())) {
                    old.become(thing.annotation().get());
                    changed.add(old);
                }
            }
        }
        if (!removed.isEmpty() || !added.isEmpty() || !changed.isEmpty()) {
            model.replace(removed, added, changed);
        }
    }

    /** How it looks; empty when nothing was drawn under the key. */
    Optional<Drawn> look(Object key) {
        return Optional.ofNullable(drawn.get(key)).map(DrawnAnnotation::look);
    }

    /** Where it stands in the page's document now; empty when nothing is drawn, or its words were deleted. */
    Optional<TextSpan> span(Object key) {
        @Nullable DrawnAnnotation annotation = drawn.get(key);
        @Nullable Position place = annotation == null ? null : model.getPosition(annotation);
        return place == null || place.isDeleted() || place.getLength() == 0 ? Optional.empty()
                : Optional.of(TextSpan.ofLength(place.getOffset(), place.getLength()));
    }

    private static Position position(TextSpan span) {
        return new Position(span.start(), span.length());
    }
}
