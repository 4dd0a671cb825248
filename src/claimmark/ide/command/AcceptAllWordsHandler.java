package claimmark.ide.command;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.ide.session.ReviewContext;

/** Accepts the changed words of all annotations whose words changed. */
public final class AcceptAllWordsHandler extends DecisionHandler {

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        article.decisions().acceptAll();
    }

    @Override
    boolean isAnyWaiting(ReviewContext article) {
        return !article.decisions().drifted().isEmpty();
    }
}
