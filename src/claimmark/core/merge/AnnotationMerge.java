package claimmark.core.merge;

import java.util.Optional;

import claimmark.core.ledger.Ledger;
import claimmark.core.model.Annotation;

/** Merges two copies of one annotation. */
final class AnnotationMerge {

    private final Optional<AnnotationState> base;
    private final AnnotationState ours;
    private final AnnotationState theirs;
    private final Preference preference;

    private AnnotationMerge(Optional<AnnotationState> base, AnnotationState ours, AnnotationState theirs,
            Preference preference) {
        this.preference = preference;
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * Merges what two reviews have of an annotation; empty when it is to be in the merged review no more.
     *
     * @param base what both had; empty when it is new
     * @param ours empty when this copy does not have it, not even as deleted
     * @param theirs the same of the other copy
     */
    static Optional<AnnotationState> merge(Optional<AnnotationState> base, Optional<AnnotationState> ours,
            Optional<AnnotationState> theirs, Preference preference) {
        if (ours.equals(theirs) || base.isPresent() && base.equals(theirs)) {
            return ours;
        }
        if (base.isPresent() && base.equals(ours)) {
            return theirs;
        }
        if (ours.isEmpty() || theirs.isEmpty()) {
            // Another program took it out of the file. That must not cost what was done to it meanwhile.
            return ours.or(() -> theirs).filter(left -> base.filter(left::saysTheSameAs).isEmpty());
        }
        return Optional.of(new AnnotationMerge(base, ours.get(), theirs.get(), preference).merged());
    }

    private AnnotationState merged() {
        FieldMerge fields = new FieldMerge(base, ours, theirs, preference);
        Annotation annotation = new AnnotationAssembly(fields, base.map(AnnotationState::annotation),
                ours.annotation(), theirs.annotation()).build();
        Ledger history = fields.history();
        if (ours.deleted() == theirs.deleted()) {
            return new AnnotationState(annotation, ours.deleted() && !isRevivedBy(history), history);
        }
        AnnotationState left = ours.deleted() ? theirs : ours;
        if (fields.isUnrecorded(left) || isChangedWithoutEntry(left)) {
            return new AnnotationState(annotation, false, Revivals.ofAll(history, annotation.id()));
        }
        boolean isKnownAsDeleted = !Revivals.deletions(history.entries()).isEmpty();
        return new AnnotationState(annotation, isKnownAsDeleted || isDeletedWithoutEntry(), history);
    }

    /** Whether the merged history takes all deletions back, for a change that no copy had in its history. */
    private boolean isRevivedBy(Ledger history) {
        boolean wasKnown = !Revivals.deletions(ours.history().entries()).isEmpty()
                || !Revivals.deletions(theirs.history().entries()).isEmpty();
        return wasKnown && Revivals.deletions(history.entries()).isEmpty();
    }

    /** Whether the annotation has new elements of other tools, of which no entry of the ledger tells. */
    private boolean isChangedWithoutEntry(AnnotationState state) {
        return base.filter(before -> !FieldMap.elements(before.annotation())
                .containsAll(FieldMap.elements(state.annotation()))).isPresent();
    }

    /** Whether another program deleted it, and nothing was done to it in the copy that still has it. */
    private boolean isDeletedWithoutEntry() {
        AnnotationState left = ours.deleted() ? theirs : ours;
        AnnotationState gone = ours.deleted() ? ours : theirs;
        return Revivals.deletions(gone.history().entries()).isEmpty()
                && base.filter(left::saysTheSameAs).isPresent();
    }
}
