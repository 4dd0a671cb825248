package claimmark.ide.editor.undo;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.IUndoManagerExtension;

import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.text.PageTyping;

/**
 * Undoes on the reading page of an HTML article what was done to the article on any page. It records nothing itself:
 * the session enters what is typed on the page in the history.
 */
public final class SharedUndoManager implements IUndoManager, IUndoManagerExtension {

    private final ArticleSession session;
    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
    private @Nullable UndoReveal reveal;

    public SharedUndoManager(ArticleSession session) {
        this.session = session;
    }

    @Override
    public IUndoContext getUndoContext() {
        return session.undoContext();
    }

    @Override
    public boolean undoable() {
        return history.canUndo(getUndoContext());
    }

    @Override
    public boolean redoable() {
        return history.canRedo(getUndoContext());
    }

    @Override
    public void undo() {
        try {
            history.undo(getUndoContext(), null, null);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void redo() {
        try {
            history.redo(getUndoContext(), null, null);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void connect(ITextViewer viewer) {
        disconnect();
        UndoReveal connected = new UndoReveal(viewer, getUndoContext());
        session.readingDocument().addDocumentListener(connected);
        history.addOperationHistoryListener(connected);
        reveal = connected;
    }

    @Override
    public void disconnect() {
        UndoReveal connected = reveal;
        if (connected != null) {
            session.readingDocument().removeDocumentListener(connected);
            history.removeOperationHistoryListener(connected);
            reveal = null;
        }
    }

    @Override
    public void beginCompoundChange() {
        session.typing().ifPresent(PageTyping::beginCompoundChange);
    }

    @Override
    public void endCompoundChange() {
        session.typing().ifPresent(PageTyping::endCompoundChange);
    }

    @Override
    public void reset() {
        // The history is the article's and stays.
    }

    @Override
    public void setMaximalUndoLevel(int level) {
        // The source's undo manager sets it.
    }
}
