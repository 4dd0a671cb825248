package claimmark.ide.session.history;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A burst of typing on the reading page. It is in the history from the first key on, so that Undo finds it. Its change
 * is added when the burst ends.
 */
public final class TypingOperation extends SessionOperation {

    private @Nullable TextChange change;

    /** @param label what Undo calls it */
    public TypingOperation(String label, IUndoContext context) {
        super(label, context);
    }

    /** Ends the burst. */
    public void complete(TextChange made) {
        change = made;
    }

    @Override
    public boolean canRedo() {
        return change != null;
    }

    @Override
    void apply() {
        if (change != null) {
            change.apply();
        }
    }

    @Override
    void revert() {
        if (change != null) {
            change.revert();
        }
    }
}
