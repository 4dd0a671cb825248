package claimmark.ide.session;

import java.util.Set;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;

/**
 * What happened to the review of a session.
 *
 * @param before the review as it was
 * @param after the review as it is
 * @param annotations those that were added, changed, removed, lost their words or got them back; those that only
 *            shifted along with the text around them are not named
 */
public record ReviewChange(Review before, Review after, Set<AnnotationId> annotations) {

    public ReviewChange {
        annotations = Set.copyOf(annotations);
    }
}
