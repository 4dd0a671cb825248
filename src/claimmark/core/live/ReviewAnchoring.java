package claimmark.core.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.model.Target;
import claimmark.core.store.Sha256;
import claimmark.core.text.TextSpan;

/** Finds the places of a review's annotations in a text that may have changed since the review was saved. */
public final class ReviewAnchoring {

    private ReviewAnchoring() {
    }

    /**
     * Where the annotations of {@code review} stand in {@code text}. An annotation that is not in the map has no place
     * there: better an orphan that is shown than a mark on other words.
     */
    public static Map<AnnotationId, TextSpan> places(Review review, String text) {
        Map<AnnotationId, TextSpan> places = new HashMap<>();
        for (Annotation annotation : review.annotations()) {
            place(annotation.target(), text).ifPresent(span -> places.put(annotation.id(), span));
        }
        return places;
    }
}
