package claimmark.ide.command;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.core.anchor.AnchorCandidate;
import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.session.ReviewContext;

/** Lets the reviewer step through the places that the annotation selected last may have. */
public final class ChoosePlaceHandler extends ArticleHandler {

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        article.selection().last().ifPresent(article.textView()::choosePlace);
    }

    @Override
    protected boolean isPossible(ReviewContext article) {
        return article.selection().last().flatMap(article.session().places()::anchor)
                .filter(anchor -> !AnchorCandidate.of(anchor).isEmpty()).isPresent();
    }
}
