package claimmark.ide.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.core.anchor.AnchorCandidate;
import claimmark.core.model.AnnotationId;
import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.session.ReviewContext;

/** Lets the reviewer step through the places that the annotation selected last may have. */
public final class ChoosePlaceHandler extends ArticleHandler {

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        selectedLast(article).ifPresent(article.textView()::choosePlace);
    }

    @Override
    protected boolean isPossible(ReviewContext article) {
        return selectedLast(article).flatMap(article.session().places()::anchor)
                .filter(anchor -> !AnchorCandidate.of(anchor).isEmpty()).isPresent();
    }

    private static Optional<AnnotationId> selectedLast(ReviewContext article) {
        List<AnnotationId> selected = article.selection().annotations();
        return selected.isEmpty() ? Optional.empty() : Optional.of(selected.get(selected.size() - 1));
    }
}
