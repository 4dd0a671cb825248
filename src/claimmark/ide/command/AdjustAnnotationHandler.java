package claimmark.ide.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;

import claimmark.core.language.MarkedWords;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.look.command.WordsAt;
import claimmark.ide.session.Decisions;
import claimmark.ide.session.ReviewContext;

/**
 * Moves an annotation to the selected words: the selected annotation, or the one that the selection overlaps most. If
 * the annotation needs a look, this is the decision about it.
 */
public final class AdjustAnnotationHandler extends ArticleHandler {

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        selectedWords(article).ifPresent(span -> meant(article, span).ifPresent(id -> {
            Decisions decisions = article.decisions();
            if (decisions.isOpen(id)) {
                decisions.attach(id, span);
            } else {
                MarkedWords.within(article.session().articleCharacters(), span)
                        .ifPresent(words -> article.annotating().moveTo(id, words));
                article.selection().select(List.of(id));
            }
        }));
    }

    private static Optional<TextSpan> selectedWords(ReviewContext article) {
        return WordsAt.selection(article).filter(span -> !span.isEmpty());
    }

    private static Optional<AnnotationId> meant(ReviewContext article, TextSpan selection) {
        List<Annotation> selected = article.selectedAnnotations();
        if (selected.size() == 1) {
            return Optional.of(selected.get(0).id());
        }
        return article.session().places().overlapping(selection).stream().map(Annotation::id)
                .max((one, other) -> Integer.compare(overlap(article, one, selection),
                        overlap(article, other, selection)));
    }

    private static int overlap(ReviewContext article, AnnotationId id, TextSpan selection) {
        return article.session().places().span(id).map(
                span -> Math.min(span.end(), selection.end()) - Math.max(span.start(), selection.start())).orElse(0);
    }

    @Override
    protected boolean isPossible(ReviewContext article) {
        return selectedWords(article).flatMap(words -> meant(article, words)).isPresent();
    }
}
