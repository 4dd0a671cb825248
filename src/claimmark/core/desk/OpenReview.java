package claimmark.core.desk;

import java.util.List;

import claimmark.core.ledger.LedgerChange;
import claimmark.core.live.LiveReview;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Source;
import claimmark.core.reanchor.ReviewAnchoring;
import claimmark.core.sealing.ReviewSealing;
import claimmark.core.text.Sha256;

/** A review that is being worked on: as it is now, and as it was saved last. Not thread-safe. */
public final class OpenReview {

    private final LiveReview live;
    private Review saved;

    /** Begins with a review whose places are not known yet: it is to be {@linkplain #open opened}. */
    public OpenReview(Review review) {
        saved = review;
        live = new LiveReview(review);
    }

    /** The review as it is now, and where its annotations stand. */
    public LiveReview live() {
        return live;
    }

    /** The review as it was read or saved last. */
    public Review saved() {
        return saved;
    }

    /**
     * Takes a review that was read; what was not saved is dropped.
     *
     * @return whether it is known where its annotations stand; if not, that is to be found out
     */
    public boolean open(OpenedReview opened) {
        saved = opened.isOfText() ? opened.review() : ReviewAnchoring.askingAgain(opened.review());
        opened.placed().ifPresentOrElse(live::replace, () -> live.replace(saved));
        return opened.placed().isPresent();
    }

    /** Forgets what was given up: the article has another text now, and the reviewer is to be asked again. */
    public void askAgain() {
        saved = ReviewAnchoring.askingAgain(saved);
        live.update(ReviewAnchoring.askingAgain(live.review()));
    }

    /** Whether there is something to save. A reviewer who is known but has signed nothing is not. */
    public boolean isDirty() {
        Review now = live.review();
        return !now.reviewers().containsAll(saved.reviewers())
                || !now.withReviewers(saved.reviewers()).equals(saved);
    }

    /**
     * Records where all annotations stand now. That is nothing to save: what is undone from here on leaves nothing to
     * save. Does nothing when there is something to save already, when places are sought, or when it takes long.
     *
     * @param text the article text as it is now
     */
    public void describe(String text) {
        if (!live.isSeeking() && OpenedReview.isQuick(saved, text) && !isDirty()) {
            live.update(live.described(text).withSource(saved.source().withText(text, Sha256.of(text))));
            saved = live.review();
        }
    }

    /**
     * The review as it is to be saved: each annotation described where it stands, and what was done to it since it was
     * saved last in the ledger.
     *
     * @param source describes the article as it is saved
     * @param text the article text as it is now
     * @param saver signs what no step tells of
     */
    public Review toSave(Source source, String text, Author saver) {
        ReviewSealing sealing = sealing(live.described(text).withSource(source), saver);
        return knowing(saver.in(live.review()), sealing.sealed(), sealing.changes());
    }

    /** Who signs what no step tells of may have signed nothing before. */
    private static Review knowing(Reviewer saver, Review review, List<LedgerChange> changes) {
        boolean signs = changes.stream().anyMatch(change -> change.who().equals(saver.id()));
        return signs && !review.reviewers().contains(saver) ? review.withReviewer(saver) : review;
    }

    /** What was done since the review was saved, when {@code now} is saved next. */
    public ReviewSealing sealing(Review now, Author saver) {
        return new ReviewSealing(saved, now, live.unsealed(), saver.sign(now));
    }

    /** Takes over that a review {@linkplain #toSave to save} was saved. */
    public void saved(Review asSaved) {
        live.sealed(asSaved);
        saved = asSaved;
    }
}
