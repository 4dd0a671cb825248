package claimmark.ide.session.history;

import java.util.stream.Stream;

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
 * The undo history of an article. It holds the steps of the review, the bursts of typing on the reading page, and the
 * text edits of the file's document, all in the order in which they happened.
 */
public final class SessionHistory {

    /** How many steps can be taken back at least: a whole review, where editors are content with 200 edits. */
    static final int LONGEST = 5000;

    private final IDocument source;
    private final IDocumentUndoManager undoManager;
    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();

    private SessionHistory(IDocument source, IDocumentUndoManager undoManager) {
        this.source = source;
        this.undoManager = undoManager;
    }

    /** Makes the history of a source document. It records text edits until {@linkplain #close closed}. */
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

    /** Tells an article about each Undo and Redo, until the result is closed. */
    public UndoFollower follow(UndoneArticle article) {
        return UndoFollower.follow(history, context(), article);
    }

    public IUndoContext context() {
        return undoManager.getUndoContext();
    }

    /** Ends the current text edit. The next key begins a new one, even beside the last. */
    public void endTyping() {
        undoManager.commit();
    }

    /** Executes a step for the first time and enters it in the history. */
    public void execute(SessionOperation operation) {
        execute((IUndoableOperation) operation);
    }

    /** Executes a step that also edits the text, for the first time, and enters it in the history. */
    public void executeWithTextEdits(SessionOperation operation) {
        execute(withTextEdits(operation));
    }

    private void execute(IUndoableOperation operation) {
        undoManager.commit();
        if (history.getLimit(context()) < LONGEST) {
            history.setLimit(context(), LONGEST);
        }
        try {
            history.execute(operation, null, null);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        undoManager.commit();
    }

    /**
     * Wraps an operation that also edits the text. The document's undo manager records these text edits, too. As
     * triggered operations they are undone with the operation, and are no entries of their own in the history.
     */
    private ICompositeOperation withTextEdits(IUndoableOperation operation) {
        return new TriggeredOperations(operation, history);
    }

    /** Enters an operation that has begun. Its text edits are made {@linkplain #within within} the result. */
    public ICompositeOperation begin(SessionOperation operation) {
        undoManager.commit();
        ICompositeOperation whole = withTextEdits(operation);
        history.add(whole);
        return whole;
    }

    /** Makes text edits that belong to an operation in the history. */
    public void within(ICompositeOperation operation, Runnable edits) {
        history.openOperation(operation, IOperationHistory.EXECUTE);
        try {
            edits.run();
            undoManager.commit();
        } finally {
            history.closeOperation(true, false, IOperationHistory.EXECUTE);
        }
    }

    /** Undoes all steps back to one, and that one; does nothing when it is not among those that can be undone. */
    public void undoThrough(SessionOperation operation) {
        IUndoableOperation wanted = Stream.of(history.getUndoHistory(context()))
                .filter(step -> step == operation || step instanceof TriggeredOperations whole
                        && whole.getTriggeringOperation() == operation)
                .findFirst().orElse(null);
        try {
            for (boolean undone = wanted == null; !undone;) {
                undone = history.getUndoOperation(context()) == wanted;
                undone |= !history.undo(context(), null, null).isOK();
            }
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Forgets all steps: none of them can be undone or redone any more. */
    public void clear() {
        undoManager.reset();
    }

    /** Removes an operation that changed nothing. */
    public void forget(ICompositeOperation operation) {
        history.replaceOperation(operation, new IUndoableOperation[0]);
    }
}
