package claimmark.ide.session;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import claimmark.core.model.OverruleEdit;

/** A step of what reviewers say of the article's blocks, in Eclipse's operation history. */
final class OverruleOperation extends AbstractOperation {

    private final ArticleSession session;
    private final OverruleEdit edit;

    OverruleOperation(String label, ArticleSession session, OverruleEdit edit, IUndoContext context) {
        super(label);
        this.session = session;
        this.edit = edit;
        addContext(context);
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        session.apply(edit);
        return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return execute(monitor, info);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        session.apply(edit.inverse());
        return Status.OK_STATUS;
    }
}
