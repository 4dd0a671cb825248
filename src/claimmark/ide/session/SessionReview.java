package claimmark.ide.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

import claimmark.core.desk.Author;
import claimmark.core.desk.IncomingReview;
import claimmark.core.desk.OpenReview;
import claimmark.core.desk.OpenedReview;
import claimmark.core.desk.OpenedSidecar;
import claimmark.core.desk.ReviewStep;
import claimmark.core.desk.SidecarStorage;
import claimmark.core.dismissal.DismissalEdit;
import claimmark.core.live.LiveReview;
import claimmark.core.merge.FieldConflict;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.BlockLabel;
import claimmark.core.model.BlockLabelEdit;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Source;
import claimmark.core.reanchor.LastPlaces;
import claimmark.core.reanchor.ReviewAnchoring;
import claimmark.core.sealing.ReviewSealing;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.places.PlaceSearch;
import claimmark.ide.session.places.Places;
import claimmark.ide.session.work.BackgroundWork;

/** Reads the review of a session from the sidecar, finds its annotations in the article text, and saves it. */
final class SessionReview {

    private final SidecarStorage sidecar;
    private final Author author;
    private final OpenReview review;
    private final PlaceSearch search;

    /**
     * @param opened what the sidecar holds
     * @param text the article text
     * @param ifAbsent makes the review when there is none yet
     * @param author signs changes that no step made
     * @param background runs long searches for places
     * @param events are told when a search has ended
     */
    SessionReview(SidecarStorage sidecar, OpenedSidecar opened, String text, Supplier<Review> ifAbsent,
            Author author, BackgroundWork background, SessionEvents events) {
        this.sidecar = sidecar;
        this.author = author;
        accept(opened);
        OpenedReview read = opened.review().orElseGet(() -> OpenedReview.of(ifAbsent.get(), text));
        review = new OpenReview(read.review());
        search = new PlaceSearch(review.live(), NLS.bind(SessionMessages.findingPlaces, sidecar.name()),
                background, events);
        open(read, text);
    }

    private void accept(OpenedSidecar opened) {
        sidecar.accept(opened.file());
        sidecar.warnings().forEach(warning -> ILog.of(SessionReview.class)
                .warn(sidecar.name() + ":" + warning.line() + ": " + Problem.message(warning.fault())));
    }

    private void open(OpenedReview opened, String text) {
        search.stop();
        if (!review.open(opened)) {
            search.start((now, cancellation) -> ReviewAnchoring.open(opened.review(), now, cancellation),
                    text, false);
        }
        describe(text);
    }

    private void describe(String text) {
        if (search.state() == Places.KNOWN) {
            review.describe(text);
        }
    }

    LiveReview live() {
        return review.live();
    }

    PlaceSearch search() {
        return search;
    }

    /** Whether there is something to save. */
    boolean isDirty() {
        return review.isDirty();
    }

    /**
     * The review as it is to be saved. The places of its annotations must be known.
     *
     * @param source describes the article as it is saved
     * @param text the article text as it is now
     * @throws CoreException when it is known already that it cannot be saved
     */
    Review toSave(Source source, String text) throws CoreException {
        Review toSave = review.toSave(source, text, author);
        Problem.throwIfPresent(sidecar.obstacle(toSave));
        return toSave;
    }

    /** Saves a review from {@link #toSave}. A sidecar that cannot be read is nobody's concern without a change. */
    void save(Review toSave) throws CoreException {
        if (sidecar.refusal().isEmpty() || review.isDirty()) {
            Problem.throwIfPresent(sidecar.save(toSave));
            review.saved(toSave);
        }
    }

    /** The edits that lead from the saved review to this one. */
    List<ReviewStep> unsaved(String text) {
        return review.unsaved(text, author);
    }

    /** The edit that leads from the labels of blocks in the saved review to these. */
    BlockLabelEdit unsavedLabels(List<BlockLabel> now) {
        return BlockLabelEdit.between(review.saved().structure(), now);
    }

    /** The edit that leads from the dismissals in the saved review to these. */
    DismissalEdit unsavedDismissals() {
        return DismissalEdit.between(review.saved().dismissals(), live().review().dismissals());
    }

    /** The reviewer who works here. */
    Reviewer reviewer() {
        return author.in(live().review());
    }

    /** The unsaved changes, in the form in which the ledger will record them. */
    ReviewSealing sealing() {
        return review.sealing(live().review(), author);
    }

    /** Takes over the review that the sidecar holds now. Unsaved changes are dropped. */
    void reload(OpenedSidecar opened, String text) {
        accept(opened);
        open(opened.review().orElseGet(() -> OpenedReview.of(review.saved(), text)), text);
    }

    /**
     * Merges the review with one that another program saved; nothing is changed yet. Empty when that has to wait, since
     * the places of the annotations are not known, and when it takes long and nothing here is unsaved.
     */
    Optional<IncomingReview> merge(OpenedReview read, String text) {
        boolean now = search.state() == Places.KNOWN
                && (isDirty() || read.placed().isPresent() && OpenedReview.isQuick(read.review(), text));
        return now ? Optional.of(review.merge(read, text, author)) : Optional.empty();
    }

    /** Knows the file as it was read. The review stays the one that is open. */
    void know(OpenedSidecar opened) {
        accept(opened);
    }

    /** Puts what is not saved yet on top of a review that came in. */
    void rebase(OpenedSidecar opened, IncomingReview incoming, String text) {
        accept(opened);
        review.rebase(incoming, text);
    }

    /** Takes over the conflicts between a review that is open already and recovered work. */
    void dispute(IncomingReview incoming) {
        review.dispute(incoming);
    }

    /** The fields that two people set in different ways. */
    List<FieldConflict> conflicts() {
        return review.conflicts();
    }

    /** Decides a conflict for the value that is shown. */
    void settle(FieldConflict conflict) {
        review.settle(conflict, author);
    }

    /** Takes that back. */
    void reopen(FieldConflict conflict) {
        review.reopen(conflict);
    }

    /** Takes over another program's change of the article, and finds the annotations in the new text. */
    void follow(Reload reload, Supplier<String> text) throws CoreException {
        boolean known = search.state() == Places.KNOWN;
        String before = text.get();
        LastPlaces<AnnotationId> left = live().leave(before);
        Review described = ReviewAnchoring.askingAgain(live().described(before));
        reload.run();
        review.askAgain();
        if (known) {
            search.start((now, cancellation) ->
                    ReviewAnchoring.carry(described, left, before, now, cancellation),
                    text.get(), OpenedReview.isQuick(review.saved(), text.get()));
            describe(text.get());
        } else {
            search.again(text.get());
        }
    }

    /** Replaces the characters of the article. */
    interface Reload {
        void run() throws CoreException;
    }
}
