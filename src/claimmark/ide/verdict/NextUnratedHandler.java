package claimmark.ide.verdict;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.places.AnnotationPlaces;

/** Goes to the next annotation that the reviewer has not rated yet, and begins again after the last. */
public final class NextUnratedHandler extends ArticleHandler {

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        next(article).ifPresent(id -> article.selection().select(List.of(id)));
    }

    private static Optional<AnnotationId> next(ReviewContext article) {
        LeftToRate left = new LeftToRate(article.annotating().reviewer());
        AnnotationPlaces places = article.session().places();
        // What was selected may be gone, as after Undo.
        Optional<AnnotationId> selected = article.selection().last()
                .filter(id -> places.review().annotation(id).isPresent());
        int caret = article.textView().selection().map(TextSpan::start).orElse(0);
        return selected.isPresent() ? left.next(places.inTextOrder(), selected.get()) : left.nextFrom(caret, places);
    }

    @Override
    protected boolean isPossible(ReviewContext article) {
        LeftToRate left = new LeftToRate(article.annotating().reviewer());
        return article.session().review().annotations().stream().anyMatch(left::includes);
    }
}
