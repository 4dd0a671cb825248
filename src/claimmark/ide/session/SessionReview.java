package claimmark.ide.session;

import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;

import claimmark.core.live.AnchoredReview;
import claimmark.core.live.LiveReview;
import claimmark.core.live.ReviewAnchoring;
import claimmark.core.model.Review;
import claimmark.core.model.Source;

/** The review of a session: read from the sidecar, found again in the article text, and saved. */
final class SessionReview {

    private final SidecarStorage sidecar;
    private final LiveReview live;
    private Review saved;

    /**
     * @param text the article text
     * @param ifAbsent the review where there is none yet
     */
    SessionReview(SidecarStorage sidecar, String text, Supplier<Review> ifAbsent) {
        this.sidecar = sidecar;
        AnchoredReview opened = ReviewAnchoring.open(sidecar.load().orElseGet(ifAbsent), text);
        saved = opened.review();
        live = new LiveReview(opened);
    }

    LiveReview live() {
        return live;
    }

    Review saved() {
        return saved;
    }

    /** A reviewer who is known but has signed nothing is nothing to save. */
    boolean isDirty() {
        Review now = live.review();
        return !now.reviewers().containsAll(saved.reviewers())
                || !now.withReviewers(saved.reviewers()).equals(saved);
    }

    /**
     * Saves the review.
     *
     * @param source describes the article as it is saved
     * @param text the article text as it is now
     */
    void save(Source source, String text) throws CoreException {
        Review described = live.described(text).withSource(source);
        sidecar.save(described);
        live.update(described);
        saved = described;
    }

    /** Reads the sidecar again; a review that was not saved is dropped. */
    void reload(String text) {
        AnchoredReview opened = ReviewAnchoring.open(sidecar.load().orElse(saved), text);
        saved = opened.review();
        live.replace(opened);
    }

    /** The review with all targets as they stand in the text, to be {@linkplain #follow carried} to the next. */
    Review described(String text) {
        return live.described(text);
    }

    /** Finds out what became of the annotations when another program changed the article. */
    void follow(Review described, String before, String after) {
        saved = ReviewAnchoring.askingAgain(saved);
        live.update(ReviewAnchoring.askingAgain(live.review()));
        live.carried(ReviewAnchoring.carry(ReviewAnchoring.askingAgain(described), before, after));
    }
}
