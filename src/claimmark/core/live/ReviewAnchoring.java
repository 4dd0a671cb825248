package claimmark.core.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorTarget;
import claimmark.core.anchor.Anchorer;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.store.Sha256;
import claimmark.core.text.TextSpan;

/**
 * Finds the places of a review's annotations in a text that may have changed since the review was saved. An annotation
 * whose place is not certain gets none: better an orphan that is shown than a mark on other words.
 */
public final class ReviewAnchoring {

    private ReviewAnchoring() {
    }

    /** Where the annotations of {@code review} stand in {@code text}; orphans are not in the map. */
    public static Map<AnnotationId, TextSpan> places(Review review, String text) {
        boolean unchanged = Sha256.of(text).equals(review.source().textSha256());
        // In the text it was saved with, an annotation without a position is an orphan and stays one.
        List<Annotation> sought = review.annotations().stream()
                .filter(annotation -> !unchanged || annotation.target().position().isPresent()).toList();
        List<AnchorResult> results = new Anchorer().find(sought.stream()
                .map(annotation -> new AnchorTarget(annotation.target().quote(), annotation.target().position()))
                .toList(), text);
        return places(sought.stream().map(Annotation::id).toList(), results);
    }

    /** Where annotations that stand at {@code places} of a text stand in a later version of it. */
    public static Map<AnnotationId, TextSpan> carry(Map<AnnotationId, TextSpan> places, String from, String to) {
        List<AnnotationId> ids = List.copyOf(places.keySet());
        return places(ids, new Anchorer().carry(from, to, ids.stream().map(places::get).toList()));
    }

    private static Map<AnnotationId, TextSpan> places(List<AnnotationId> ids, List<AnchorResult> results) {
        Map<AnnotationId, TextSpan> places = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            Optional<TextSpan> place = results.get(i).place();
            if (place.isPresent()) {
                places.put(ids.get(i), place.get());
            }
        }
        return places;
    }
}
