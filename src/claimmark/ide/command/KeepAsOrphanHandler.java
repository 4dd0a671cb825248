package claimmark.ide.command;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.ide.session.ReviewContext;

/** Leaves the selected annotations without a place. */
public final class KeepAsOrphanHandler extends ArticleHandler {

    @Override
    void execute(ReviewContext article, ExecutionEvent event) {
        article.decisions().keepAsOrphans(article.selection().annotations());
    }

    @Override
    boolean isPossible(ReviewContext article) {
        return article.decisions().needsALook(article.selection().annotations());
    }
}
