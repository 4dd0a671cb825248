package claimmark.ide.session.history;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.ICompositeOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.commands.operations.TriggeredOperations;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/**
 * The one history of an article: steps of its review and what is typed on its reading page stand in it between the
 * text edits of the source document, in the order they happened.
 */
public final class SessionHistory {

    private final IDocument source;
    private final IDocumentUndoManager undoManager;
    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();

    private SessionHistory(IDocument source, IDocumentUndoManager undoManager) {
        this.source = source;
        this.undoManager = undoManager;
    }

    /** Records the text edits of a source document, until {@linkplain #close closed}. */
    public static SessionHistory of(IDocument source) {
        DocumentUndoManagerRegistry.connect(source);
        SessionHistory history = new SessionHistory(source,
                DocumentUndoManagerRegistry.getDocumentUndoManager(source));
        history.undoManager.connect(history);
        return history;
    }

    public void close() {
        undoManager.disconnect(this);
        DocumentUndoManagerRegistry.disconnect(source);
    }

    /** Tells an article of every Undo and Redo, until the result is closed. */
    public UndoFollower follow(UndoneArticle article) {
        return UndoFollower.follow(history, context(), article);
    }

    public IUndoContext context() {
        return undoManager.getUndoContext();
    }

    /** Ends the text edit that is being typed: the next key begins one of its own, whatever it is next to. */
    public void endTyping() {
        undoManager.commit();
    }

    /** Makes a step for the first time, and enters it. */
    public void execute(SessionOperation operation) {
        execute((IUndoableOperation) operation);
    }

    /** Makes a step for the first time that changes the text as well, and enters it. */
    public void executeWithTextEdits(SessionOperation operation) {
        execute(withTextEdits(operation));
    }

    private void execute(IUndoableOperation operation) {
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
    public ICompositeOperation begin(SessionOperation operation) {
        undoManager.commit();
        ICompositeOperation whole = withTextEdits(operation);
        history.add(whole);
        return whole;
    }

    /** Makes text edits that belong to an operation which is in the history already. */
    public void within(ICompositeOperation operation, Runnable edits) {
        history.openOperation(operation, IOperationHistory.EXECUTE);
        try {
            edits.run();
            undoManager.commit();
        } finally {
            history.closeOperation(true, false, IOperationHistory.EXECUTE);
        }
    }

    /** Takes an operation out that turned out to change nothing. */
    public void forget(ICompositeOperation operation) {
        history.replaceOperation(operation, new IUndoableOperation[0]);
    }
}
