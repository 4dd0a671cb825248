package claimmark.ide.command;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.ide.session.ReviewContext;

/** Goes to the next annotation that needs a look. */
public final class NextToLookAtHandler extends DecisionHandler {

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        article.decisions().next();
    }

    @Override
    boolean isAnyWaiting(ReviewContext article) {
        return !article.session().places().needsALook().isEmpty();
    }
}
