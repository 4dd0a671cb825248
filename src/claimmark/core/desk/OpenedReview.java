package claimmark.core.desk;

import java.util.Optional;

import claimmark.core.model.Annotation;
import claimmark.core.model.Review;
import claimmark.core.reanchor.AnchoredReview;
import claimmark.core.reanchor.ReviewAnchoring;

/**
 * A review that was read, with the places of its annotations in the article text. It can be made in any thread.
 *
 * @param isOfText whether the review was saved with the current article text
 * @param placed the places; empty when the search takes so long that it should run in the background
 */
public record OpenedReview(Review review, boolean isOfText, Optional<AnchoredReview> placed) {

    /** The length in UTF-16 units up to which a search is quick. The number of annotations is limited, too. */
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

    /** Whether the places of a review in a changed text are found without a noticeable delay. */
    public static boolean isQuick(Review review, String text) {
        return text.length() <= LONG_TEXT && review.size() <= MANY_ANNOTATIONS;
    }
}
