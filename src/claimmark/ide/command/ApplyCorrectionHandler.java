package claimmark.ide.command;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.ide.session.ReviewContext;

/** Puts the correction of the selected typo into the article. */
public final class ApplyCorrectionHandler extends ArticleHandler {

    @Override
    void execute(ReviewContext article, ExecutionEvent event) {
        article.selection().annotations().forEach(article.annotating()::applyCorrection);
    }
}
