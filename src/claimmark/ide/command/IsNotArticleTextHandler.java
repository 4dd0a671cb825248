package claimmark.ide.command;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.ide.session.ReviewContext;

/** Takes the selected lines for site furniture. */
public final class IsNotArticleTextHandler extends ArticleHandler {

    @Override
    void execute(ReviewContext article, ExecutionEvent event) {
        article.textView().selection().ifPresent(article.blockLabelling()::labelOtherText);
    }

    @Override
    boolean isPossible(ReviewContext article) {
        return article.textView().selection().filter(article.blockLabelling()::canBeOtherText).isPresent();
    }
}
