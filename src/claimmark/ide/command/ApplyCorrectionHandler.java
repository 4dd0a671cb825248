package claimmark.ide.command;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.ide.session.ReviewContext;

/** Puts the corrections of the selected typos into the article, in one step. */
public final class ApplyCorrectionHandler extends ArticleHandler {

    @Override
    void execute(ReviewContext article, ExecutionEvent event) {
        article.annotating().applyCorrections(article.selection().annotations());
    }

    @Override
    boolean isPossible(ReviewContext article) {
        return article.selection().annotations().stream().anyMatch(article.annotating()::canCorrect);
    }
}
