package claimmark.core.sealing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;

/**
 * The edits since a review was saved, found by their annotation. So the changes of one annotation take no longer to
 * tell when ten thousand others were edited too. Not thread-safe.
 */
public final class UnsealedEdits {

    private final Map<AnnotationId, List<AnnotationEdit>> byAnnotation = new LinkedHashMap<>();

    /** The given edits, in their order. */
    public static UnsealedEdits of(List<AnnotationEdit> edits) {
        UnsealedEdits unsealed = new UnsealedEdits();
        unsealed.add(edits);
        return unsealed;
    }

    /** Adds edits that were made after those before. */
    public void add(List<AnnotationEdit> edits) {
        edits.forEach(edit -> byAnnotation.computeIfAbsent(edit.id(), id -> new ArrayList<>(1)).add(edit));
    }

    /** The annotations that were edited, in the order of their first edits. */
    public Set<AnnotationId> annotations() {
        return Collections.unmodifiableSet(byAnnotation.keySet());
    }

    /** The edits of one annotation, in their order; none when it was not edited. */
    public List<AnnotationEdit> of(AnnotationId id) {
        return Collections.unmodifiableList(byAnnotation.getOrDefault(id, List.of()));
    }

    /**
     * The last edit of an annotation.
     *
     * @throws java.util.NoSuchElementException when it was not edited
     */
    public AnnotationEdit last(AnnotationId id) {
        return of(id).stream().reduce((earlier, later) -> later).orElseThrow();
    }

    /** Forgets all, once the review is saved. */
    public void clear() {
        byAnnotation.clear();
    }
}
