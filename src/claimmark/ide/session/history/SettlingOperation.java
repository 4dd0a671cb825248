package claimmark.ide.session.history;

import org.eclipse.core.commands.operations.IUndoContext;

/** Decides a conflict for the value that is shown, so that no annotation changes. */
public final class SettlingOperation extends SessionOperation {

    private final Runnable settle;
    private final Runnable reopen;

    /** @param label what Undo calls it */
    public SettlingOperation(String label, Runnable settle, Runnable reopen, IUndoContext context) {
        super(label, context);
        this.settle = settle;
        this.reopen = reopen;
    }

    @Override
    void apply() {
        settle.run();
    }

    @Override
    void revert() {
        reopen.run();
    }
}
