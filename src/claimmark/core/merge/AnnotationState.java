package claimmark.core.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import claimmark.core.ledger.Ledger;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;

/**
 * All that a review has of one annotation.
 *
 * @param deleted whether it was deleted, and is kept for its history
 * @param history the entries of the ledger about it
 */
record AnnotationState(Annotation annotation, boolean deleted, Ledger history) {

    /** The annotations of a review, with the deleted ones. */
    static Map<AnnotationId, AnnotationState> all(Review review) {
        Map<AnnotationId, AnnotationState> states = new HashMap<>();
        Stream.concat(review.deleted().stream().map(annotation -> of(review, annotation, true)),
                review.annotations().stream().map(annotation -> of(review, annotation, false)))
                .forEach(state -> states.put(state.annotation().id(), state));
        return states;
    }

    private static AnnotationState of(Review review, Annotation annotation, boolean deleted) {
        return new AnnotationState(annotation, deleted, Ledger.of(review.ledger().entries(annotation.id().value())));
    }

    /** Whether the two differ at most in how their place is described. */
    boolean saysTheSameAs(AnnotationState other) {
        return deleted == other.deleted && history.equals(other.history)
                && annotation.equals(new AnnotationDraft(other.annotation).target(annotation.target())
                        .modified(annotation.modified()).build());
    }
}
