package claimmark.ide.command;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.session.ReviewContext;

/** Labels the selected blocks as text of the article. */
public final class IsArticleTextHandler extends ArticleHandler {

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        article.textView().selection().ifPresent(article.blockLabelling()::labelArticleText);
    }

    @Override
    protected boolean isPossible(ReviewContext article) {
        return article.textView().selection().filter(article.blockLabelling()::canBeArticleText).isPresent();
    }
}
