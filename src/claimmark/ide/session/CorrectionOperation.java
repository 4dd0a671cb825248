package claimmark.ide.session;

import java.util.List;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;

import claimmark.core.model.AnnotationEdit;

/** A correction: words of the article are replaced and the annotation that asked for it is resolved, as one step. */
final class CorrectionOperation extends ReviewOperation {

    private final TextChange change;

    CorrectionOperation(String label, ArticleSession session, TextChange change, List<AnnotationEdit> edits,
            IUndoContext context) {
        super(label, session, edits, context);
        this.change = change;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        change.apply();
        return super.execute(monitor, info);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        change.revert();
        return super.undo(monitor, info);
    }
}
