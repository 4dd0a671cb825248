package claimmark.ide.command;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.places.AnnotationPlaces;

/** Goes to the annotation after or before the selected one, or the caret, and begins again at the other end. */
abstract class StepHandler extends ArticleHandler {

    private final int direction;

    /** @param direction 1 for the next one, -1 for the previous one */
    StepHandler(int direction) {
        this.direction = direction;
    }

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        AnnotationPlaces places = article.session().places();
        List<AnnotationId> placed = places.inTextOrder().stream().map(Annotation::id)
                .filter(id -> places.span(id).isPresent()).toList();
        if (!placed.isEmpty()) {
            article.selection().select(List.of(placed.get(Math.floorMod(step(article, placed), placed.size()))));
        }
    }

    private int step(ReviewContext article, List<AnnotationId> placed) {
        int at = article.selection().last().map(placed::indexOf).orElse(-1);
        if (at >= 0) {
            return at + direction;
        }
        int caret = article.textView().selection().map(TextSpan::start).orElse(0);
        AnnotationPlaces places = article.session().places();
        int after = (int) placed.stream().takeWhile(id -> places.span(id)
                .map(span -> span.start() < caret).orElse(true)).count();
        return direction > 0 ? after : after - 1;
    }

    @Override
    protected boolean isPossible(ReviewContext article) {
        AnnotationPlaces places = article.session().places();
        return places.review().annotations().stream()
                .anyMatch(annotation -> places.span(annotation.id()).isPresent());
    }
}
