package claimmark.ide.session.history;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;

/** Tells an article when any command undoes or redoes a step of its history. */
public final class UndoFollower implements IOperationHistoryListener {

    private final IOperationHistory history;
    private final IUndoContext context;
    private final UndoneArticle article;
    private boolean isUndoing;

    private UndoFollower(IOperationHistory history, IUndoContext context, UndoneArticle article) {
        this.history = history;
        this.context = context;
        this.article = article;
    }

    /** Follows a history until {@linkplain #close closed}. */
    static UndoFollower follow(IOperationHistory history, IUndoContext context, UndoneArticle article) {
        UndoFollower follower = new UndoFollower(history, context, article);
        history.addOperationHistoryListener(follower);
        return follower;
    }

    public void close() {
        history.removeOperationHistoryListener(this);
    }

    @Override
    public void historyNotification(OperationHistoryEvent event) {
        if (!event.getOperation().hasContext(context)) {
            return;
        }
        switch (event.getEventType()) {
            case OperationHistoryEvent.ABOUT_TO_UNDO, OperationHistoryEvent.ABOUT_TO_REDO -> {
                isUndoing = true;
                article.beforeUndoOrRedo();
            }
            case OperationHistoryEvent.UNDONE, OperationHistoryEvent.REDONE, OperationHistoryEvent.OPERATION_NOT_OK -> {
                if (isUndoing) {
                    isUndoing = false;
                    article.afterUndoOrRedo();
                }
            }
            default -> {
                // What else happens to operations does not change the text.
            }
        }
    }
}
