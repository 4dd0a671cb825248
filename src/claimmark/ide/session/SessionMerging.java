package claimmark.ide.session;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import claimmark.core.desk.Author;
import claimmark.core.desk.IncomingReview;
import claimmark.core.desk.OpenedReview;
import claimmark.core.desk.OpenedSidecar;
import claimmark.core.desk.ReviewStep;
import claimmark.core.merge.FieldConflict;
import claimmark.core.merge.FieldVersion;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.Review;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;

/**
 * Merges what another program saves in the sidecar with the review that is open here, as one step of the history. What
 * both set in different ways is kept twice, until the reviewer decides. For the UI thread.
 */
public final class SessionMerging {

    private final SessionReview review;
    private final SessionSteps steps;
    private final Author author;
    private Optional<IncomingReview> arrived = Optional.empty();

    SessionMerging(SessionReview review, SessionSteps steps, Author author) {
        this.review = review;
        this.steps = steps;
        this.author = author;
    }

    /**
     * Takes over a sidecar that was read.
     *
     * @param text the article text as it is now
     * @return whether it was merged; not if the places of the annotations are not known yet
     */
    boolean take(OpenedSidecar read, OpenedReview theirs, String text) {
        Optional<IncomingReview> merged = review.merge(theirs, text);
        merged.ifPresent(incoming -> {
            review.rebase(read, incoming, text);
            String label = names(incoming).isEmpty() ? SessionMessages.mergeOperation
                    : NLS.bind(SessionMessages.mergeOfOperation, names(incoming));
            steps.take(label, author, drafts -> new ReviewStep(author.in(review.live().review()), incoming.edits()));
            if (!incoming.edits().isEmpty() || !incoming.conflicts().isEmpty()) {
                arrived = Optional.of(incoming);
            }
        });
        return merged.isPresent();
    }

    private static String names(IncomingReview incoming) {
        return String.join(", ", incoming.reviewers());
    }

    /** What came in last; empty when nothing did, or when the reviewer has seen it. */
    public Optional<IncomingReview> arrived() {
        return arrived;
    }

    /** The reviewer has seen what came in. */
    public void seen() {
        arrived = Optional.empty();
    }

    /** The fields that two people set in different ways, and that nobody has decided yet. */
    public List<FieldConflict> conflicts() {
        return review.conflicts();
    }

    /** Whether this is the value that the annotation has now. */
    public boolean isShown(FieldConflict conflict, FieldVersion version) {
        return conflict.value(review.live().review()).equals(Optional.of(version.value()));
    }

    /** Decides a conflict, as one step of the history. */
    public void decide(FieldConflict conflict, FieldVersion version) {
        if (isShown(conflict, version) || !conflict.canSet()) {
            steps.settle(SessionMessages.decideOperation, () -> review.settle(conflict),
                    () -> review.reopen(conflict));
            return;
        }
        steps.take(SessionMessages.decideOperation, author, drafts -> {
            Review now = review.live().review();
            return new ReviewStep(author.in(now), conflict.set(now, version.value())
                    .map(changed -> AnnotationEdit.replace(now.annotation(changed.id()).orElseThrow(), changed,
                            author.sign(now))).stream().toList());
        });
    }

    /** The event after which the panel shows what came in. */
    static SessionEvent event() {
        return SessionEvent.ofAllAnnotations().and(SessionEvent.of(Topic.ARTICLE, Topic.PLACES, Topic.SIDECAR));
    }
}
