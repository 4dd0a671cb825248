package claimmark.ide.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import claimmark.core.live.LiveReview;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.BlockLabelEdit;
import claimmark.core.model.Signature;
import claimmark.ide.session.event.SessionEvent;
import claimmark.ide.session.event.SessionEvent.Topic;
import claimmark.ide.session.event.SessionEvents;
import claimmark.ide.session.history.BlockLabelOperation;
import claimmark.ide.session.history.Correction;
import claimmark.ide.session.history.CorrectionOperation;
import claimmark.ide.session.history.EditedArticle;
import claimmark.ide.session.history.ReviewOperation;
import claimmark.ide.session.history.SessionHistory;
import claimmark.ide.session.history.UndoneArticle;
import claimmark.ide.session.places.SpanKeeper;
import claimmark.ide.session.text.ArticleDocuments;

/**
 * The steps that a reviewer takes in an article: each is made, entered in the history and then told, as one event, and
 * so is each Undo and Redo.
 */
final class SessionSteps implements EditedArticle, UndoneArticle {

    private final ArticleDocuments documents;
    private final LiveReview live;
    private final SessionStructure structure;
    private final SpanKeeper spans;
    private final SessionHistory history;
    private final SessionEvents events;

    SessionSteps(ArticleDocuments documents, LiveReview live, SessionStructure structure, SpanKeeper spans,
            SessionHistory history, SessionEvents events) {
        this.documents = documents;
        this.live = live;
        this.structure = structure;
        this.spans = spans;
        this.history = history;
        this.events = events;
    }

    /**
     * Takes steps of the review as one operation; does nothing when there are none.
     *
     * @param signer says who takes them, or takes them back, and when
     */
    void execute(String label, List<AnnotationEdit> edits, Supplier<Signature> signer) {
        if (!edits.isEmpty()) {
            take(() -> history.execute(new ReviewOperation(label, this, edits, signer, history.context())));
        }
    }

    /** Takes a step of what reviewers say of the article's blocks; does nothing when it is none. */
    void execute(String label, BlockLabelEdit edit) {
        if (!edit.isNone()) {
            take(() -> history.execute(new BlockLabelOperation(label, this, edit, history.context())));
        }
    }

    /**
     * Makes corrections, all as one operation.
     *
     * @param others give more corrections, each when those before it are made, or none
     * @param signer says who makes them, or takes them back, and when
     */
    void correct(String label, Correction first, List<Supplier<Optional<Correction>>> others,
            Supplier<Signature> signer) {
        take(() -> history.executeWithTextEdits(
                new CorrectionOperation(label, this, first, others, signer, history.context())));
    }

    private void take(Runnable step) {
        events.step(() -> {
            documents.settle();
            step.run();
            spans.tellNow();
        });
    }

    @Override
    public void apply(List<AnnotationEdit> edits) {
        live.apply(edits);
        Set<AnnotationId> ids = edits.stream().map(AnnotationEdit::id)
                .collect(Collectors.toSet());
        events.tell(SessionEvent.ofAnnotations(ids));
    }

    @Override
    public void apply(BlockLabelEdit edit) {
        structure.apply(edit);
        events.tell(SessionEvent.of(Topic.ARTICLE, Topic.BLOCK_LABELS));
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
