package claimmark.ide.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Token;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.PluginIds;
import claimmark.ide.look.command.ArticleHandler;
import claimmark.ide.look.command.WordsAt;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.places.AnnotationPlaces;
import claimmark.ide.session.ReviewerPreferences;

/**
 * Marks the selection, or what the kind is about at the caret if nothing is selected: the quotation, the figure,
 * the word or the sentence. The focus stays in the text. Words that are marked so already are selected.
 */
public final class MarkHandler extends ArticleHandler {

    @Override
    protected void execute(ReviewContext article, ExecutionEvent event) {
        AnnotationKind kind = kind(event.getParameter(PluginIds.MARK_KIND));
        if (article.session().sidecar().refusal().isPresent()) {
            return;
        }
        article.meant().flatMap(words -> words.span(kind)).ifPresent(span -> {
            AnnotationId marked = alreadyMarked(article.session().places(), kind, span)
                    .orElseGet(() -> article.annotating().mark(kind, span).id());
            article.selection().select(List.of(marked));
        });
    }

    /** The annotation of the same kind on the same words: a second one says nothing new. */
    private static Optional<AnnotationId> alreadyMarked(AnnotationPlaces places, AnnotationKind kind, TextSpan words) {
        return places.at(words.start()).stream().filter(annotation -> annotation.kind() == kind).map(Annotation::id)
                .filter(id -> places.span(id).filter(words::equals).isPresent()).findFirst();
    }

    private static AnnotationKind kind(@Nullable String token) {
        Optional<AnnotationKind> named = token == null ? Optional.empty() : Token.find(AnnotationKind.class, token);
        return named.orElseGet(ReviewerPreferences::defaultKind);
    }

    @Override
    protected boolean isPossible(ReviewContext article) {
        return article.session().sidecar().refusal().isEmpty() && WordsAt.selection(article).isPresent();
    }
}
