package claimmark.ide.session.history;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** A step in Eclipse's operation history, together with the text edits of the same article. */
public abstract class SessionOperation extends AbstractOperation {

    /** @param label what Undo calls it */
    SessionOperation(String label, IUndoContext context) {
        super(label);
        addContext(context);
    }

    /** Does the step, or does it again. */
    abstract void apply();

    /** Undoes the step. */
    abstract void revert();

    @Override
    public final IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        apply();
        return Status.OK_STATUS;
    }

    @Override
    public final IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return execute(monitor, info);
    }

    @Override
    public final IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        revert();
        return Status.OK_STATUS;
    }
}
