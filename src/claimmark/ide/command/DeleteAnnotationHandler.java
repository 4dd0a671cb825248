package claimmark.ide.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.core.model.AnnotationId;
import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.session.ReviewContext;

/** Deletes the selected annotations. */
public final class DeleteAnnotationHandler extends ArticleHandler {

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        List<AnnotationId> selected = article.selection().annotations();
        article.annotating().delete(selected);
        article.selection().select(List.of());
    }

    @Override
    protected boolean isPossible(ReviewContext article) {
        return !article.selectedAnnotations().isEmpty();
    }
}
