package claimmark.core.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Status;

/**
 * Which annotations are asked for. What is chosen must all be true of an annotation, and every word must occur in what
 * is said of it, in whatever case.
 *
 * <pre>
 * AnnotationFilter.ALL.withStatus(Optional.of(Status.OPEN)).withText("kremlin")
 * </pre>
 *
 * @param words what was typed, in lower case
 * @param kind the only kind
 * @param outcome what the verdicts must come to
 * @param status the only status
 * @param assignment who must be asked to work on it
 * @param tag a tag that it must have
 */
public record AnnotationFilter(List<String> words, Optional<AnnotationKind> kind, Optional<OutcomeChoice> outcome,
        Optional<Status> status, Optional<Assignment> assignment, Optional<String> tag) {

    /** Asks for nothing, so that all annotations match. */
    public static final AnnotationFilter ALL = new AnnotationFilter(List.of(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty());

    public AnnotationFilter {
        words = List.copyOf(words);
    }

    public AnnotationFilter withText(String text) {
        List<String> typed = Arrays.stream(SearchedText.fold(text).split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        return new AnnotationFilter(typed, kind, outcome, status, assignment, tag);
    }

    public AnnotationFilter withKind(Optional<AnnotationKind> only) {
        return new AnnotationFilter(words, only, outcome, status, assignment, tag);
    }

    public AnnotationFilter withOutcome(Optional<OutcomeChoice> only) {
        return new AnnotationFilter(words, kind, only, status, assignment, tag);
    }

    public AnnotationFilter withStatus(Optional<Status> only) {
        return new AnnotationFilter(words, kind, outcome, only, assignment, tag);
    }

    public AnnotationFilter withAssignment(Optional<Assignment> only) {
        return new AnnotationFilter(words, kind, outcome, status, only, tag);
    }

    public AnnotationFilter withTag(Optional<String> only) {
        return new AnnotationFilter(words, kind, outcome, status, assignment, only);
    }

    /**
     * Whether an annotation is asked for.
     *
     * @param standing the annotation's words as they stand in the article now
     * @param review the review it is of
     * @param language what the reader calls the constants of the model
     */
    public boolean matches(Annotation annotation, Supplier<String> standing, Review review, QueryWords language) {
        return kind.map(only -> only == annotation.kind()).orElse(true)
                && status.map(only -> only == annotation.status()).orElse(true)
                && outcome.map(only -> only.allows(annotation)).orElse(true)
                && assignment.map(only -> only.allows(annotation)).orElse(true)
                && tag.map(annotation.tags()::contains).orElse(true)
                && (words.isEmpty()
                        || SearchedText.containsAll(words, annotation, standing.get(), review, language));
    }
}
