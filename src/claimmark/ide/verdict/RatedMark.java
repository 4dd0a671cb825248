package claimmark.ide.verdict;

import java.util.Optional;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.meant.MeantWords;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.ReviewContext;
import claimmark.ide.session.places.AnnotationPlaces;

/**
 * The mark that is to be rated.
 *
 * @param annotation which it is; empty when the words are to be marked first
 * @param span its place in the article text
 */
record RatedMark(Optional<AnnotationId> annotation, TextSpan span, AnnotationKind kind) {

    /**
     * What a reviewer means to rate: the selected annotation or the one at the caret, and where there is none, the
     * words there as a new mark. Selected words are a mark of their own, if they are not marked yet.
     *
     * @param otherwise the kind of new marks of which nothing tells what they are
     */
    static Optional<RatedMark> of(ReviewContext article, AnnotationKind otherwise) {
        Optional<MeantWords> meant = article.meant();
        Optional<MeantWords> selectedWords = meant.filter(words -> !words.selection().isEmpty());
        if (selectedWords.isPresent()) {
            return onWords(article, selectedWords.get()).or(() -> newMark(selectedWords.get(), otherwise));
        }
        return article.selection().last().flatMap(id -> of(article, id))
                .or(() -> meant.flatMap(words -> at(article, words.selection().start())))
                .or(() -> meant.flatMap(words -> newMark(words, otherwise)));
    }

    /** An annotation; empty when it has no place in the text. */
    static Optional<RatedMark> of(ReviewContext article, AnnotationId id) {
        AnnotationPlaces places = article.session().places();
        return places.review().annotation(id).flatMap(annotation -> places.span(id)
                .map(span -> new RatedMark(Optional.of(id), span, annotation.kind())));
    }

    private static Optional<RatedMark> at(ReviewContext article, int offset) {
        return article.session().places().innermost(offset).flatMap(annotation -> of(article, annotation.id()));
    }

    private static Optional<RatedMark> onWords(ReviewContext article, MeantWords words) {
        AnnotationPlaces places = article.session().places();
        return words.span(AnnotationKind.CLAIM).flatMap(span -> places.at(span.start()).stream()
                .filter(annotation -> places.span(annotation.id()).filter(span::equals).isPresent())
                .reduce((outer, inner) -> inner).flatMap(annotation -> of(article, annotation.id())));
    }

    private static Optional<RatedMark> newMark(MeantWords words, AnnotationKind otherwise) {
        AnnotationKind kind = words.kind(otherwise);
        return words.span(kind).map(span -> new RatedMark(Optional.empty(), span, kind));
    }
}
