package claimmark.ide.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.core.model.AnnotationId;
import claimmark.ide.session.ReviewContext;

/** Lets the reviewer step through the places that the annotation selected last may have. */
public final class ChoosePlaceHandler extends ArticleHandler {

    @Override
    void execute(ReviewContext article, ExecutionEvent event) {
        List<AnnotationId> selected = article.selection().annotations();
        if (!selected.isEmpty()) {
            article.textView().choosePlace(selected.get(selected.size() - 1));
        }
    }
}
