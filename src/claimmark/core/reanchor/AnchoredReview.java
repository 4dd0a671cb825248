package claimmark.core.reanchor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import claimmark.core.anchor.AnchorResult;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.model.ReviewedText;
import claimmark.core.text.TextSpan;

/**
 * A review and what became of its annotations in a text.
 *
 * @param anchors for every annotation what became of it
 */
public record AnchoredReview(Review review, Map<AnnotationId, AnchorResult> anchors) {

    public AnchoredReview {
        anchors = Map.copyOf(anchors);
    }

    /**
     * The same for what {@code records} says of the annotations of these ids. The records stay as they are, but for
     * those that have other words than were compared: what an annotation is asked about must be recorded.
     */
    public AnchoredReview recordedIn(Review records, Set<AnnotationId> ids) {
        Map<AnnotationId, AnchorResult> wanted = new HashMap<>(anchors);
        wanted.keySet().retainAll(ids);
        return new AnchoredReview(records.map(record -> review.annotation(record.id())
                .filter(described -> wanted.containsKey(record.id()) && !described.words().equals(record.words()))
                .map(described -> record.withTarget(described.target())).orElse(record)), wanted);
    }

    /** Where annotations without a place stood in the text that is kept in the review. */
    public LastPlaces<AnnotationId> left() {
        return review.source().text().map(ReviewedText::characters).map(this::leftIn).orElseGet(LastPlaces::none);
    }

    private LastPlaces<AnnotationId> leftIn(String text) {
        Map<AnnotationId, TextSpan> recorded = new HashMap<>();
        for (Annotation annotation : review.annotations()) {
            annotation.target().span().filter(span -> span.end() <= text.length())
                    .ifPresent(span -> recorded.put(annotation.id(), span));
        }
        recorded.keySet().removeAll(places().keySet());
        return LastPlaces.<AnnotationId>none().and(recorded, text);
    }

    /** Where the annotations stand; those without a place are not in the map. */
    public Map<AnnotationId, TextSpan> places() {
        Map<AnnotationId, TextSpan> places = new HashMap<>();
        anchors.forEach((id, anchor) -> anchor.place().ifPresent(place -> places.put(id, place)));
        return places;
    }
}
