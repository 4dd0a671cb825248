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
 * A review together with what became of its annotations in a text.
 *
 * @param anchors what became of each annotation; has an entry for every annotation
 */
public record AnchoredReview(Review review, Map<AnnotationId, AnchorResult> anchors) {

    public AnchoredReview {
        anchors = Map.copyOf(anchors);
    }

    /**
     * The same results for the review {@code records}, restricted to the annotations with these ids. Annotations of
     * {@code records} stay as they are, unless their words differ from the words that were compared here. Those get the
     * compared words, because the reviewer is asked about these words.
     */
    public AnchoredReview recordedIn(Review records, Set<AnnotationId> ids) {
        Map<AnnotationId, AnchorResult> wanted = new HashMap<>(anchors);
        wanted.keySet().retainAll(ids);
        return new AnchoredReview(records.map(record -> review.annotation(record.id())
                .filter(described -> wanted.containsKey(record.id()) && !described.words().equals(record.words()))
                .map(described -> record.withTarget(described.target())).orElse(record)), wanted);
    }

    /** The places that annotations without a place had in the text that is kept in the review. */
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
