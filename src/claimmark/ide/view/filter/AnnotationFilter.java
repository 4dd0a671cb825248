package claimmark.ide.view.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Status;

/**
 * Which annotations the list shows. What is chosen must all be true of an annotation, and every word must occur in
 * what is said of it, in whatever case.
 *
 * @param words what was typed, in lower case
 * @param kind the only kind to show
 * @param outcome what the verdicts must come to
 * @param status the only status to show
 */
public record AnnotationFilter(List<String> words, Optional<AnnotationKind> kind, Optional<OutcomeChoice> outcome,
        Optional<Status> status) {

    static final AnnotationFilter ALL = new AnnotationFilter(List.of(), Optional.empty(), Optional.empty(),
            Optional.empty());

    public AnnotationFilter {
        words = List.copyOf(words);
    }

    AnnotationFilter withText(String text) {
        List<String> typed = Arrays.stream(SearchedText.fold(text).split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        return new AnnotationFilter(typed, kind, outcome, status);
    }

    AnnotationFilter withKind(Optional<AnnotationKind> only) {
        return new AnnotationFilter(words, only, outcome, status);
    }

    AnnotationFilter withOutcome(Optional<OutcomeChoice> only) {
        return new AnnotationFilter(words, kind, only, status);
    }

    AnnotationFilter withStatus(Optional<Status> only) {
        return new AnnotationFilter(words, kind, outcome, only);
    }

    /**
     * @param standing the annotation's words as they stand in the article now
     * @param review the review it is of
     */
    public boolean matches(Annotation annotation, Supplier<String> standing, Review review) {
        return kind.map(only -> only == annotation.kind()).orElse(true)
                && status.map(only -> only == annotation.status()).orElse(true)
                && outcome.map(only -> only.allows(annotation)).orElse(true)
                && (words.isEmpty() || SearchedText.containsAll(words, annotation, standing.get(), review));
    }
}
