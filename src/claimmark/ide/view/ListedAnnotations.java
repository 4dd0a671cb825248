package claimmark.ide.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;

/**
 * Which annotations the list shows: those that the filter lets through, and those that are selected. So a new mark, and
 * one that a change takes out of the filter, are seen until another one is selected.
 */
final class ListedAnnotations {

    private Set<AnnotationId> kept = Set.of();
    private Set<AnnotationId> shown = Set.of();
    private Set<AnnotationId> shownAsKept = Set.of();

    /**
     * Keeps these in the list whatever the filter says, and no others.
     *
     * @return whether the list shows other annotations from now on
     */
    boolean keep(List<AnnotationId> selected) {
        kept = Set.copyOf(selected);
        return !shown.containsAll(kept) || !kept.containsAll(shownAsKept);
    }

    /** Those of all annotations that the list shows, in the same order. */
    List<AnnotationId> of(List<Annotation> all, Predicate<Annotation> filter) {
        List<AnnotationId> found = new ArrayList<>();
        Set<AnnotationId> asKept = new HashSet<>();
        for (Annotation annotation : all) {
            if (filter.test(annotation)) {
                found.add(annotation.id());
            } else if (kept.contains(annotation.id())) {
                found.add(annotation.id());
                asKept.add(annotation.id());
            }
        }
        shown = new HashSet<>(found);
        shownAsKept = asKept;
        return found;
    }
}
