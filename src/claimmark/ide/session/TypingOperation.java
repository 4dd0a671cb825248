package claimmark.ide.session;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A burst of typing on the reading page. It stands in the history from its first key on, so that Undo finds it there;
 * what it changed is entered when the burst ends.
 */
final class TypingOperation extends AbstractOperation {

    private @Nullable TextChange change;

    TypingOperation(IUndoContext context) {
        super(SessionMessages.typingOperation);
        addContext(context);
    }

    /** Ends the burst. */
    void complete(TextChange made) {
        change = made;
    }

    @Override
    public boolean canRedo() {
        return change != null;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return redo(monitor, info);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        if (change != null) {
            change.apply();
        }
        return Status.OK_STATUS;
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        if (change != null) {
            change.revert();
        }
        return Status.OK_STATUS;
    }
}
