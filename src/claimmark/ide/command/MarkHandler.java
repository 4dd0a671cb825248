package claimmark.ide.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.language.MarkedWords;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Token;
import claimmark.core.text.Sourced;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.PluginIds;
import claimmark.ide.session.ArticleSession;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.ReviewerPreferences;

/** Marks the selection, or the sentence or word at the caret if nothing is selected. The focus stays in the text. */
public final class MarkHandler extends ArticleHandler {

    @Override
    void execute(ReviewContext article, ExecutionEvent event) {
        AnnotationKind kind = kind(event.getParameter(PluginIds.MARK_KIND));
        if (article.session().sidecar().refusal().isPresent()) {
            return;
        }
        Optional<TextSpan> words = article.textView().selection()
                .flatMap(selection -> words(article.session(), selection, kind));
        words.ifPresent(span -> {
            Annotation made = article.annotating().mark(kind, span);
            article.selection().select(List.of(made.id()));
        });
    }

    private static Optional<TextSpan> words(ArticleSession session, TextSpan selection, AnnotationKind kind) {
        String text = session.articleCharacters();
        if (!selection.isEmpty()) {
            return MarkedWords.within(text, selection);
        }
        Optional<String> language = session.articleText().metadata().language().map(Sourced::value);
        return kind == AnnotationKind.TYPO ? MarkedWords.wordAt(text, language, selection.start())
                : MarkedWords.sentenceAt(text, language, selection.start());
    }

    private static AnnotationKind kind(@Nullable String token) {
        Optional<AnnotationKind> named = token == null ? Optional.empty() : Token.find(AnnotationKind.class, token);
        return named.orElseGet(ReviewerPreferences::defaultKind);
    }

    @Override
    boolean isPossible(ReviewContext article) {
        return article.session().sidecar().refusal().isEmpty() && article.textView().selection()
                .filter(selection -> WordsAt.any(article.session().readingDocument(), selection)).isPresent();
    }
}
