package claimmark.ide.command;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.session.ReviewContext;

/** Shows the text that is no part of the article, or folds it. */
public final class FoldFurnitureHandler extends ArticleHandler {

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        article.textView().showOrFoldFurniture();
    }

    @Override
    protected boolean isPossible(ReviewContext article) {
        return article.session().articleText().blocks().stream().map(Block::type).anyMatch(BlockType::isBoilerplate);
    }
}
