package claimmark.ide.session.history;

import org.eclipse.core.commands.operations.IUndoContext;

/**
 * Changes something else of the review than its annotations: a label of blocks, what is dismissed, or what becomes of a
 * conflict.
 */
public final class TwoWayOperation extends SessionOperation {

    private final Runnable change;
    private final Runnable back;

    /**
     * @param label what Undo calls it
     * @param back takes the change back
     */
    public TwoWayOperation(String label, Runnable change, Runnable back, IUndoContext context) {
        super(label, context);
        this.change = change;
        this.back = back;
    }

    @Override
    void apply() {
        change.run();
    }

    @Override
    void revert() {
        back.run();
    }
}
