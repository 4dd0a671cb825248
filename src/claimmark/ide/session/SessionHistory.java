package claimmark.ide.session;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.commands.operations.TriggeredOperations;
import org.eclipse.text.undo.IDocumentUndoManager;

import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.OverruleEdit;
import claimmark.core.text.TextSpan;

/** The one history of an article: steps of its review stand in it between the text edits, in the order they happened. */
final class SessionHistory {

    private final ArticleSession session;
    private final IDocumentUndoManager undoManager;
    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();

    SessionHistory(ArticleSession session, IDocumentUndoManager undoManager) {
        this.session = session;
        this.undoManager = undoManager;
    }

    IUndoContext context() {
        return undoManager.getUndoContext();
    }

    /** Takes steps of the review as one operation; does nothing when there are none. */
    void execute(String label, List<AnnotationEdit> edits) {
        if (!edits.isEmpty()) {
            execute(new ReviewOperation(label, session, edits, context()));
        }
    }

    /** Takes a step of what reviewers say of the article's blocks; does nothing when it is none. */
    void execute(String label, OverruleEdit edit) {
        if (!edit.isNone()) {
            execute(new OverruleOperation(label, session, edit, context()));
        }
    }

    /** Replaces words of the source document and takes steps of the review, all as one operation. */
    void correct(String label, TextSpan place, String correction, List<AnnotationEdit> edits) {
        CorrectionOperation operation = new CorrectionOperation(label, session, place, correction, edits, context());
        // The document's undo manager records the text edit as well; as a triggered operation it is taken back with
        // the one that caused it and does not stand in the history a second time.
        execute(new TriggeredOperations(operation, history));
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
}
