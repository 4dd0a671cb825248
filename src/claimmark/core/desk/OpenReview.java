package claimmark.core.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import claimmark.core.ledger.LedgerChange;
import claimmark.core.live.LiveReview;
import claimmark.core.merge.FieldConflict;
import claimmark.core.merge.FieldVersion;
import claimmark.core.merge.MergeResult;
import claimmark.core.merge.ReviewMerge;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Signature;
import claimmark.core.model.Source;
import claimmark.core.reanchor.AnchoredReview;
import claimmark.core.reanchor.ReviewAnchoring;
import claimmark.core.sealing.ReviewSealing;
import claimmark.core.sealing.UnsealedEdits;
import claimmark.core.text.Sha256;

/** Keeps the current state of an open review, and the state in which it was last saved. Not thread-safe. */
public final class OpenReview {

    private final LiveReview live;
    private final OpenConflicts conflicts = new OpenConflicts();
    private Review saved;

    /** Begins with a review whose places are not known yet. Call {@link #open} next. */
    public OpenReview(Review review) {
        saved = review;
        live = new LiveReview(review);
    }

    /** The current review, with the current places of its annotations. */
    public LiveReview live() {
        return live;
    }

    /** The review as it was last read or saved. */
    public Review saved() {
        return saved;
    }

    /**
     * Takes over a review that was read. Unsaved changes are dropped.
     *
     * @return whether the places of the annotations are known; if not, the caller must search for them
     */
    public boolean open(OpenedReview opened) {
        saved = opened.isOfText() ? opened.review() : ReviewAnchoring.askingAgain(opened.review());
        conflicts.begin(saved);
        opened.placed().ifPresentOrElse(live::replace, () -> live.replace(saved));
        return opened.placed().isPresent();
    }

    /** Forgets the decisions to keep orphans. After the article changed, the reviewer is asked again. */
    public void askAgain() {
        saved = ReviewAnchoring.askingAgain(saved);
        live.update(ReviewAnchoring.askingAgain(live.review()));
    }

    /** Whether there is something to save. A reviewer who signed nothing, or a scale without a verdict, is nothing. */
    public boolean isDirty() {
        Review now = live.review();
        return conflicts.isDirty() || !now.reviewers().containsAll(saved.reviewers())
                || !now.withReviewers(saved.reviewers()).withScales(saved.ratingScales()).equals(saved);
    }

    /**
     * Describes the targets of all annotations anew, in the current review and in the saved one. So the review is not
     * dirty afterwards, and not after later changes are undone. Does nothing when the review is dirty, when places are
     * being searched for, or when describing takes long.
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
     * The review in the form in which it is saved: with up-to-date targets, and with all changes since the last saving
     * in the ledger.
     *
     * @param source the description of the article as it is saved
     * @param text the article text as it is now
     * @param saver the author who signs changes that no edit made
     */
    public Review toSave(Source source, String text, Author saver) {
        ReviewSealing sealing = sealing(live.described(text).withSource(source), saver);
        List<LedgerChange> changes = sealing.changes();
        Review sealed = sealing.sealed(conflicts.seal(sealing.now().ledger(), changes));
        return knowing(saver.in(live.review()), sealed.withScalesInUse(saved), changes);
    }

    /**
     * Merges the open review with one that another program saved meanwhile. Nothing is changed yet.
     *
     * @param read what is on the disk, if possible with its places in {@code text}
     * @param text the article text as it is now
     * @param by the author who signs what is not saved yet
     */
    public IncomingReview merge(OpenedReview read, String text, Author by) {
        AnchoredReview placed = read.placed().orElseGet(() -> ReviewAnchoring.open(read.review(), text));
        Review theirs = new LiveReview(placed).described(text)
                .withSource(read.review().source().withText(text, Sha256.of(text)));
        Review ours = isDirty() ? toSave(theirs.source(), text, by) : saved;
        MergeResult result = ReviewMerge.rebase(saved, ours, theirs);
        Review now = live.described(text);
        Signature signature = by.sign(now);
        List<AnnotationEdit> edits = new ArrayList<>();
        now.annotations().stream().filter(annotation -> result.review().annotation(annotation.id()).isEmpty())
                .forEach(annotation -> edits.add(AnnotationEdit.remove(annotation, signature)));
        result.review().annotations().stream()
                .filter(annotation -> !now.annotation(annotation.id()).equals(Optional.of(annotation)))
                .forEach(annotation -> edits.add(new AnnotationEdit(now.annotation(annotation.id()),
                        Optional.of(annotation), signature, false)));
        return new IncomingReview(saved, theirs, result.review(), edits, result.undecided());
    }

    /**
     * Puts what is not saved yet on top of a review that came in. The caller makes its edits next.
     *
     * @param text the article text as it is now
     */
    public void rebase(IncomingReview incoming, String text) {
        Review merged = incoming.merged();
        Review theirs = incoming.theirs();
        conflicts.add(incoming);
        saved = theirs;
        String charset = live.review().source().chosenCharset();
        Source source = charset.isEmpty() ? theirs.source() : theirs.source().withChosenCharset(charset);
        live.update(merged.withSource(source).withAnnotations(live.described(text).annotations())
                .withHistory(theirs.ledger(), theirs.deleted()));
    }

    /** Takes over the conflicts of a merge whose result is made the open review by other edits. */
    public void dispute(IncomingReview incoming) {
        conflicts.add(incoming);
    }

    /** The fields that two people set in different ways, and that nobody has decided yet. */
    public List<FieldConflict> conflicts() {
        return conflicts.undecided(saved, live.review());
    }

    /** Decides a conflict for the value that is shown. Who decides comes into the review, as with a step. */
    public void settle(FieldConflict conflict, Author by) {
        live.update(live.review().withReviewer(by.in(live.review())));
        Signature signature = by.sign(live.review());
        String shown = conflict.value(live.review()).orElse("");
        String other = conflict.versions().stream().map(FieldVersion::value).filter(value -> !value.equals(shown))
                .findFirst().orElse("");
        conflicts.settle(conflict, new LedgerChange(conflict.annotation().value(), conflict.field(), other, shown,
                signature.who(), signature.when()));
    }

    /** Takes the decision for the shown value back. */
    public void reopen(FieldConflict conflict) {
        conflicts.reopen(conflict);
    }

    /** Adds the saver to the reviewers if one of the changes is signed by the saver. */
    private static Review knowing(Reviewer saver, Review review, List<LedgerChange> changes) {
        boolean signs = changes.stream().anyMatch(change -> change.who().equals(saver.id()));
        return signs ? review.withReviewer(saver) : review;
    }

    /** The changes between the saved review and {@code now}. */
    public ReviewSealing sealing(Review now, Author saver) {
        return new ReviewSealing(saved, now, live.unsealed(), saver.sign(now));
    }

    /**
     * The edits that lead from the saved review to the current one, one for each annotation; each is signed by whoever
     * edited the annotation last.
     *
     * @param text the article text as it is now
     */
    public List<ReviewStep> unsaved(String text, Author author) {
        UnsealedEdits unsealed = live.unsealed();
        Map<AnnotationId, Annotation> now = live.current(unsealed.annotations(), text).stream()
                .collect(Collectors.toMap(Annotation::id, annotation -> annotation));
        Map<String, Reviewer> reviewers = live.review().reviewers().stream()
                .collect(Collectors.toMap(Reviewer::id, reviewer -> reviewer));
        return unsealed.annotations().stream().map(unsealed::last)
                .filter(edit -> saved.annotation(edit.id()).isPresent() || now.containsKey(edit.id()))
                .map(edit -> new ReviewStep(
                        reviewers.getOrDefault(edit.by().who(), author.in(live.review())),
                        List.of(new AnnotationEdit(saved.annotation(edit.id()),
                                Optional.ofNullable(now.get(edit.id())), edit.by(), edit.takesBack())))
                        .on(live.review().ratingScales()))
                .toList();
    }

    /** Must be called after the result of {@link #toSave} was written. */
    public void saved(Review asSaved) {
        live.sealed(asSaved);
        saved = asSaved;
        conflicts.begin(asSaved);
    }
}
