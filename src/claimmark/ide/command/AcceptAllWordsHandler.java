package claimmark.ide.command;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.ide.session.Decisions;
import claimmark.ide.session.ReviewContext;

/** Accepts the changed words of all annotations whose words changed. */
public final class AcceptAllWordsHandler extends DecisionHandler {

    @Override
    void execute(ReviewContext article, ExecutionEvent event) {
        Decisions decisions = article.decisions();
        decisions.accept(decisions.drifted());
    }

    @Override
    boolean isAnyWaiting(ReviewContext article) {
        return !article.decisions().drifted().isEmpty();
    }
}
