package claimmark.core.model;

import java.util.Optional;

/**
 * Adds, changes or removes one annotation of a review. Every edit can be undone by its {@linkplain #inverse inverse}.
 *
 * <pre>
 * Review changed = edit.apply(review);
 * Review asBefore = edit.inverse(signature).apply(changed);
 * </pre>
 *
 * @param before the annotation before the edit; empty when the edit adds it
 * @param after the annotation after the edit; empty when the edit removes it
 * @param by who makes the edit, and when
 * @param takesBack whether the edit undoes an earlier one
 */
public record AnnotationEdit(Optional<Annotation> before, Optional<Annotation> after, Signature by,
        boolean takesBack) {

    /** @throws IllegalArgumentException when both are empty, or when their ids differ */
    public AnnotationEdit {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("An edit needs an annotation");
        }
        if (before.isPresent() && after.isPresent() && !before.get().id().equals(after.get().id())) {
            throw new IllegalArgumentException("An edit is about one annotation");
        }
    }

    public static AnnotationEdit add(Annotation annotation, Signature by) {
        return new AnnotationEdit(Optional.empty(), Optional.of(annotation), by, false);
    }

    public static AnnotationEdit remove(Annotation annotation, Signature by) {
        return new AnnotationEdit(Optional.of(annotation), Optional.empty(), by, false);
    }

    public static AnnotationEdit replace(Annotation before, Annotation after, Signature by) {
        return new AnnotationEdit(Optional.of(before), Optional.of(after), by, false);
    }

    public AnnotationId id() {
        return before.isPresent() ? before.get().id() : after.orElseThrow().id();
    }

    /** The edit that undoes this one, signed by the reviewer who undoes it. */
    public AnnotationEdit inverse(Signature undone) {
        return new AnnotationEdit(after, before, undone, !takesBack);
    }

    /** The same edit with another signature, for instance when it is redone. */
    public AnnotationEdit signed(Signature redone) {
        return new AnnotationEdit(before, after, redone, takesBack);
    }

    public Review apply(Review review) {
        return after.map(review::with).orElseGet(() -> review.without(id()));
    }

    /** Whether the edit sets or changes the place of the annotation. */
    public boolean movesTarget() {
        return !before.map(Annotation::target).equals(after.map(Annotation::target));
    }
}
