package claimmark.ide.command;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.session.ReviewContext;

/** Labels the selected blocks as text that is not part of the article. */
public final class IsNotArticleTextHandler extends ArticleHandler {

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        article.textView().selection().ifPresent(article.blockLabelling()::labelOtherText);
    }

    @Override
    protected boolean isPossible(ReviewContext article) {
        return article.textView().selection().filter(article.blockLabelling()::canBeOtherText).isPresent();
    }
}
