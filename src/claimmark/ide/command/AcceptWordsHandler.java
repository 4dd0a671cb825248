package claimmark.ide.command;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.session.ReviewContext;

/** Accepts the changed words of the selected annotations. */
public final class AcceptWordsHandler extends ArticleHandler {

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        article.decisions().accept(article.selection().annotations());
    }

    @Override
    protected boolean isPossible(ReviewContext article) {
        return article.selection().annotations().stream().anyMatch(article.decisions()::isDrifted);
    }
}
