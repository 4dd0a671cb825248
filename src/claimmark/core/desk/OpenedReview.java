package claimmark.core.desk;

import java.util.Optional;

import claimmark.core.model.Annotation;
import claimmark.core.model.Review;
import claimmark.core.reanchor.AnchoredReview;
import claimmark.core.reanchor.ReviewAnchoring;

/**
 * A review as it was saved, and where its annotations stand in the article text. Making one is for any thread.
 *
 * @param isOfText whether the review was saved with this very text
 * @param placed empty when it takes so long to find the places that nobody should wait for them
 */
public record OpenedReview(Review review, boolean isOfText, Optional<AnchoredReview> placed) {

    /** In UTF-16 units; up to there, and up to so many annotations, a search takes a moment only. */
    private static final int LONG_TEXT = 1 << 20;
    private static final int MANY_ANNOTATIONS = 2000;

    /** @param text the article text */
    public static OpenedReview of(Review review, String text) {
        boolean isOfText = ReviewAnchoring.isTextOf(review, text);
        boolean quick = isOfText && isPlaced(review) || isQuick(review, text);
        return new OpenedReview(review, isOfText,
                quick ? Optional.of(ReviewAnchoring.open(review, text)) : Optional.empty());
    }

    private static boolean isPlaced(Review review) {
        return review.annotations().stream().map(Annotation::target).allMatch(target -> target.position().isPresent());
    }

    /** Whether the places of a review are found in a changed text before anybody notices. */
    public static boolean isQuick(Review review, String text) {
        return text.length() <= LONG_TEXT && review.size() <= MANY_ANNOTATIONS;
    }
}
