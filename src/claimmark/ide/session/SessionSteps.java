package claimmark.ide.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import claimmark.core.desk.Author;
import claimmark.core.desk.Drafts;
import claimmark.core.desk.ReviewStep;
import claimmark.core.dismissal.DismissalEdit;
import claimmark.core.live.LiveReview;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.BlockLabelEdit;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.recovery.RecoveryPlan;
import claimmark.core.recovery.UnsavedChange;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.history.Correction;
import claimmark.ide.session.history.CorrectionOperation;
import claimmark.ide.session.history.EditedArticle;
import claimmark.ide.session.history.RecoveryOperation;
import claimmark.ide.session.history.ReviewOperation;
import claimmark.ide.session.history.SessionHistory;
import claimmark.ide.session.history.TwoWayOperation;
import claimmark.ide.session.history.UndoneArticle;
import claimmark.ide.session.places.SpanKeeper;
import claimmark.ide.session.recovery.SessionJournal;
import claimmark.ide.session.text.ArticleDocuments;
import claimmark.ide.session.text.SessionStructure;

/**
 * Makes the steps of a reviewer in an article. Each step is made and entered in the history. Then listeners are
 * notified by one event. Undo and Redo work in the same way.
 */
final class SessionSteps implements EditedArticle, UndoneArticle {

    private final ArticleDocuments documents;
    private final LiveReview live;
    private final SessionStructure structure;
    private final SpanKeeper spans;
    private final SessionHistory history;
    private final SessionJournal journal;
    private final SessionEvents events;

    SessionSteps(ArticleDocuments documents, LiveReview live, SessionStructure structure, SpanKeeper spans,
            SessionHistory history, SessionJournal journal, SessionEvents events) {
        this.documents = documents;
        this.live = live;
        this.structure = structure;
        this.spans = spans;
        this.history = history;
        this.journal = journal;
        this.events = events;
    }

    /**
     * Makes a step of the review, as one operation. A step that changes nothing is not entered in the history.
     *
     * @param draft drafts the step after the article is settled
     * @return the step
     */
    ReviewStep take(String label, Author author, Function<Drafts, ReviewStep> draft) {
        return take(label, author, new TextSpan(0, 0), (drafts, start) -> draft.apply(drafts));
    }

    /**
     * Makes a step of the review that concerns a place in the article text, as one operation.
     *
     * @param draft drafts the step for the place as it is after the article is settled
     * @return the step
     */
    ReviewStep take(String label, Author author, TextSpan place, BiFunction<Drafts, TextSpan, ReviewStep> draft) {
        events.begin();
        try {
            TextSpan settled = documents.settle(place);
            ReviewStep step = draft.apply(drafts(author), settled);
            if (!step.isNone()) {
                history.execute(new ReviewOperation(label, this, step, author, history.context()));
            }
            spans.tellNow();
            return step;
        } finally {
            events.end();
        }
    }

    /** Makes a step that changes no annotation, and can be taken back. */
    void settle(String label, Runnable settle, Runnable reopen) {
        SessionEvent event = SessionEvent.of(Topic.SIDECAR);
        events.step(() -> history.execute(new TwoWayOperation(label, () -> {
            settle.run();
            events.tell(event);
        }, () -> {
            reopen.run();
            events.tell(event);
        }, history.context())));
    }

    /** Drafts the steps of an author in the article as it is now. */
    Drafts drafts(Author author) {
        return new Drafts(live, documents.page().get(), author);
    }

    /** Makes a step that labels blocks. Does nothing when the edit changes nothing. */
    void take(String label, Reviewer reviewer, BlockLabelEdit edit) {
        if (!edit.isNone()) {
            events.step(() -> {
                history.execute(new TwoWayOperation(label, () -> take(reviewer, edit),
                        () -> take(reviewer, edit.inverse()), history.context()));
                spans.tellNow();
            });
        }
    }

    /** Makes a step that dismisses suggestions. Does nothing when the edit changes nothing. */
    void take(String label, Reviewer reviewer, DismissalEdit edit) {
        if (!edit.isNone()) {
            events.step(() -> history.execute(new TwoWayOperation(label, () -> take(reviewer, edit),
                    () -> take(reviewer, edit.inverse()), history.context())));
        }
    }

    /**
     * Applies corrections, all as one operation. The place of a later one is only known after the earlier ones.
     *
     * @param corrections return the corrections, or nothing where one cannot be made
     * @return whether anything was corrected
     */
    boolean correct(String label, Author author, List<Supplier<Optional<Correction>>> corrections) {
        events.begin();
        try {
            documents.settle();
            Deque<Supplier<Optional<Correction>>> waiting = new ArrayDeque<>(corrections);
            Optional<Correction> first = Optional.empty();
            while (first.isEmpty() && !waiting.isEmpty()) {
                first = waiting.remove().get();
            }
            first.ifPresent(correction -> history.executeWithTextEdits(new CorrectionOperation(label, this, correction,
                    List.copyOf(waiting), author, history.context())));
            spans.tellNow();
            return first.isPresent();
        } finally {
            events.end();
        }
    }

    /** Brings back what was not saved, as one operation. */
    RecoveryOperation recover(String label, Author author, RecoveryPlan plan) {
        RecoveryOperation recovery = new RecoveryOperation(label, this, documents.replacing(plan.differences()), plan,
                author, history.context());
        events.step(() -> {
            history.executeWithTextEdits(recovery);
            spans.tellNow();
        });
        return recovery;
    }

    @Override
    public Review review() {
        return live.review();
    }

    @Override
    public void take(ReviewStep step) {
        step.applyTo(live);
        journal.edited(step.reviewer(), step.scales(), step.edits());
        Set<AnnotationId> ids = step.edits().stream().map(AnnotationEdit::id).collect(Collectors.toUnmodifiableSet());
        events.tell(SessionEvent.ofAnnotations(ids));
    }

    @Override
    public void take(Reviewer reviewer, BlockLabelEdit edit) {
        new ReviewStep(reviewer, List.of()).applyTo(live);
        structure.apply(edit);
        journal.note(new UnsavedChange.OfBlocks(reviewer, edit));
        events.tell(SessionEvent.of(Topic.ARTICLE, Topic.BLOCK_LABELS));
    }

    @Override
    public void take(Reviewer reviewer, DismissalEdit edit) {
        new ReviewStep(reviewer, List.of()).applyTo(live);
        live.update(live.review().withDismissals(edit.apply(live.review().dismissals())));
        journal.note(new UnsavedChange.OfDismissals(reviewer, edit));
        events.tell(SessionEvent.of(Topic.DISMISSALS));
    }

    @Override
    public void beforeUndoOrRedo() {
        events.begin();
        documents.settle();
    }

    @Override
    public void afterUndoOrRedo() {
        try {
            history.endTyping();
            documents.settle();
            spans.tellNow();
        } finally {
            events.end();
        }
    }
}
