package claimmark.ide.session;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

import claimmark.core.desk.Author;
import claimmark.core.desk.OpenedReview;
import claimmark.core.desk.OpenedSidecar;
import claimmark.core.desk.SidecarStorage;
import claimmark.core.ledger.LedgerChange;
import claimmark.core.live.LiveReview;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Source;
import claimmark.core.reanchor.LastPlaces;
import claimmark.core.reanchor.ReviewAnchoring;
import claimmark.core.sealing.ReviewSealing;
import claimmark.core.text.Sha256;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.places.PlaceSearch;
import claimmark.ide.session.places.Places;
import claimmark.ide.session.work.BackgroundWork;

/** The review of a session: read from the sidecar, found again in the article text, and saved. */
final class SessionReview {

    private final SidecarStorage sidecar;
    private final LiveReview live;
    private final PlaceSearch search;
    private final Author author;
    private Review saved;

    /**
     * @param opened what the sidecar holds
     * @param text the article text
     * @param ifAbsent the review where there is none yet
     * @param author signs what no step tells of
     * @param background does a search that takes longer
     * @param events are told when it has ended
     */
    SessionReview(SidecarStorage sidecar, OpenedSidecar opened, String text, Supplier<Review> ifAbsent,
            Author author, BackgroundWork background, SessionEvents events) {
        this.sidecar = sidecar;
        this.author = author;
        accept(opened);
        OpenedReview review = opened.review().orElseGet(() -> OpenedReview.of(ifAbsent.get(), text));
        saved = review.review();
        live = new LiveReview(saved);
        search = new PlaceSearch(live, NLS.bind(SessionMessages.findingPlaces, sidecar.name()),
                background, events);
        open(review, text);
    }

    private void accept(OpenedSidecar opened) {
        sidecar.accept(opened.file());
        sidecar.warnings().forEach(warning -> ILog.of(SessionReview.class)
                .warn(sidecar.name() + ":" + warning.line() + ": " + Problem.message(warning.fault())));
    }

    private void open(OpenedReview opened, String text) {
        search.stop();
        saved = opened.isOfText() ? opened.review() : ReviewAnchoring.askingAgain(opened.review());
        if (opened.placed().isPresent()) {
            live.replace(opened.placed().get());
        } else {
            live.replace(saved);
            search.start((now, cancellation) -> ReviewAnchoring.open(opened.review(), now), text, false);
        }
        describe(text);
    }

    /** Records where all stand now, which is nothing to save: what is undone from here on leaves nothing to save. */
    private void describe(String text) {
        if (search.state() == Places.KNOWN && isQuick(text) && !isDirty()) {
            live.update(live.described(text).withSource(saved.source().withText(text, Sha256.of(text))));
            saved = live.review();
        }
    }

    private boolean isQuick(String text) {
        return OpenedReview.isQuick(saved, text);
    }

    LiveReview live() {
        return live;
    }

    PlaceSearch search() {
        return search;
    }

    /** A reviewer who is known but has signed nothing is nothing to save. */
    boolean isDirty() {
        Review now = live.review();
        return !now.reviewers().containsAll(saved.reviewers())
                || !now.withReviewers(saved.reviewers()).equals(saved);
    }

    /**
     * Saves the review, whose places must be known.
     *
     * @param source describes the article as it is saved
     * @param text the article text as it is now
     */
    void save(Source source, String text) throws CoreException {
        ReviewSealing sealing = sealing(live.described(text).withSource(source));
        Review described = knowing(author.in(live.review()), sealing.sealed(), sealing.changes());
        Problem.throwIfPresent(sidecar.save(described));
        live.sealed(described);
        saved = described;
    }

    /** Who signs what no step tells of may have signed nothing before. */
    private static Review knowing(Reviewer saver, Review review, List<LedgerChange> changes) {
        boolean signs = changes.stream().anyMatch(change -> change.who().equals(saver.id()));
        return signs && !review.reviewers().contains(saver) ? review.withReviewer(saver) : review;
    }

    /** What was done since the review was saved, when {@code now} is saved next. */
    ReviewSealing sealing(Review now) {
        return new ReviewSealing(saved, now, live.unsealed(), author.sign(now));
    }

    /** Takes over what the sidecar holds now; a review that was not saved is dropped. */
    void reload(OpenedSidecar opened, String text) {
        accept(opened);
        open(opened.review().orElseGet(() -> OpenedReview.of(saved, text)), text);
    }

    /** Lets another program's change of the article happen, and finds out what became of the annotations. */
    void follow(Reload reload, Supplier<String> text) throws CoreException {
        boolean known = search.state() == Places.KNOWN;
        String before = text.get();
        LastPlaces<AnnotationId> left = live.leave(before);
        Review described = ReviewAnchoring.askingAgain(live.described(before));
        reload.run();
        saved = ReviewAnchoring.askingAgain(saved);
        live.update(ReviewAnchoring.askingAgain(live.review()));
        if (known) {
            search.start((now, cancellation) -> ReviewAnchoring.carry(described, left, before, now),
                    text.get(), isQuick(text.get()));
            describe(text.get());
        } else {
            search.again(text.get());
        }
    }

    /** Gives the article other characters. */
    interface Reload {
        void run() throws CoreException;
    }
}
