package claimmark.ide.command;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.session.ReviewContext;

/** Puts the corrections of the selected typos into the article, in one step. */
public final class ApplyCorrectionHandler extends ArticleHandler {

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        article.annotating().applyCorrections(article.selection().annotations());
    }

    @Override
    protected boolean isPossible(ReviewContext article) {
        return article.selection().annotations().stream().anyMatch(article.annotating()::canCorrect);
    }
}
