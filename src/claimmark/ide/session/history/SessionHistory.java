package claimmark.ide.session.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.ICompositeOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.commands.operations.TriggeredOperations;
import org.eclipse.text.undo.IDocumentUndoManager;

import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.OverruleEdit;
import claimmark.core.model.Signature;

/**
 * The one history of an article: steps of its review and what is typed on its reading page stand in it between the
 * text edits of the source document, in the order they happened.
 */
final class SessionHistory implements IOperationHistoryListener {

    private final ArticleSession session;
    private final IDocumentUndoManager undoManager;
    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();

    SessionHistory(ArticleSession session, IDocumentUndoManager undoManager) {
        this.session = session;
        this.undoManager = undoManager;
        history.addOperationHistoryListener(this);
    }

    void close() {
        history.removeOperationHistoryListener(this);
    }

    IUndoContext context() {
        return undoManager.getUndoContext();
    }

    /**
     * Takes steps of the review as one operation; does nothing when there are none.
     *
     * @param signer says who takes them, or takes them back, and when
     */
    void execute(String label, List<AnnotationEdit> edits, Supplier<Signature> signer) {
        if (!edits.isEmpty()) {
            execute(new ReviewOperation(label, session, edits, signer, context()));
        }
    }

    /** Takes a step of what reviewers say of the article's blocks; does nothing when it is none. */
    void execute(String label, OverruleEdit edit) {
        if (!edit.isNone()) {
            execute(new OverruleOperation(label, session, edit, context()));
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
        execute(withTextEdits(new CorrectionOperation(label, session, first, others, signer, context())));
    }

    private void execute(IUndoableOperation operation) {
        session.settle();
        undoManager.commit();
        try {
            history.execute(operation, null, null);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        undoManager.commit();
    }

    /**
     * The document's undo manager records the text edits that an operation makes as well; as triggered operations they
     * are taken back with the one that caused them and do not stand in the history a second time.
     */
    private ICompositeOperation withTextEdits(IUndoableOperation operation) {
        return new TriggeredOperations(operation, history);
    }

    /** Enters an operation that has begun; its text edits follow {@linkplain #within within} the result. */
    ICompositeOperation begin(IUndoableOperation operation) {
        undoManager.commit();
        ICompositeOperation whole = withTextEdits(operation);
        history.add(whole);
        return whole;
    }

    /** Makes text edits that belong to an operation which is in the history already. */
    void within(ICompositeOperation operation, Runnable edits) {
        history.openOperation(operation, IOperationHistory.EXECUTE);
        try {
            edits.run();
            undoManager.commit();
        } finally {
            history.closeOperation(true, false, IOperationHistory.EXECUTE);
        }
    }

    /** Takes an operation out that turned out to change nothing. */
    void forget(ICompositeOperation operation) {
        history.replaceOperation(operation, new IUndoableOperation[0]);
    }

    @Override
    public void historyNotification(OperationHistoryEvent event) {
        if (!event.getOperation().hasContext(context())) {
            return;
        }
        switch (event.getEventType()) {
            case OperationHistoryEvent.ABOUT_TO_UNDO, OperationHistoryEvent.ABOUT_TO_REDO -> session.settle();
            case OperationHistoryEvent.UNDONE, OperationHistoryEvent.REDONE -> {
                // The next key begins an edit of its own, whatever it is next to.
                undoManager.commit();
                session.settle();
            }
            default -> {
                // What else happens to operations does not change the text.
            }
        }
    }
}
