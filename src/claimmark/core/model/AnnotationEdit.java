package claimmark.core.model;

import java.util.Optional;

/**
 * One step from a review to the next: an annotation appears, changes or goes.
 *
 * @param before the annotation before the step; empty when the step adds it
 * @param after the annotation after the step; empty when the step removes it
 * @param by who takes the step, and when
 * @param takesBack whether it is a step back, as Undo takes it
 */
public record AnnotationEdit(Optional<Annotation> before, Optional<Annotation> after, Signature by,
        boolean takesBack) {

    /** @throws IllegalArgumentException when there is neither, or when the two are not the same annotation */
    public AnnotationEdit {
        AnnotationId first = before.or(() -> after).map(Annotation::id)
                .orElseThrow(() -> new IllegalArgumentException("An edit needs an annotation"));
        if (!after.or(() -> before).map(Annotation::id).equals(Optional.of(first))) {
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
        return before.or(() -> after).map(Annotation::id).orElseThrow();
    }

    /** The step back, which is taken by whoever undoes. */
    public AnnotationEdit inverse(Signature undone) {
        return new AnnotationEdit(after, before, undone, !takesBack);
    }

    /** The same step, taken by another or at another time, as when it is redone. */
    public AnnotationEdit signed(Signature redone) {
        return new AnnotationEdit(before, after, redone, takesBack);
    }

    public Review apply(Review review) {
        return after.map(review::with).orElseGet(() -> review.without(id()));
    }

    /** Whether the step sets or changes the place of the annotation, and does not only change what is said of it. */
    public boolean movesTarget() {
        return !before.map(Annotation::target).equals(after.map(Annotation::target));
    }
}
