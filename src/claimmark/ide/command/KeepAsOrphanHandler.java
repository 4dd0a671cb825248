package claimmark.ide.command;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.session.ReviewContext;

/** Leaves the selected annotations without a place. */
public final class KeepAsOrphanHandler extends ArticleHandler {

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        article.decisions().keepAsOrphans(article.selection().annotations());
    }

    @Override
    protected boolean isPossible(ReviewContext article) {
        return article.decisions().needsALook(article.selection().annotations());
    }
}
