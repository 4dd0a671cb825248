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
 * Selects annotations by kind, outcome, status, assignee, tag and words. An annotation must fulfil every condition that
 * is set. Every word must occur somewhere in the annotation; upper and lower case do not matter.
 *
 * <pre>
 * AnnotationFilter.ALL.withStatus(Optional.of(Status.OPEN)).withText("kremlin")
 * </pre>
 *
 * @param words the words to search for, in lower case; may be empty
 * @param kind the wanted kind; empty for any
 * @param outcome the wanted outcome; empty for any
 * @param status the wanted status; empty for any
 * @param assignment the wanted assignee; empty for any
 * @param tag the wanted tag; empty for any
 */
public record AnnotationFilter(List<String> words, Optional<AnnotationKind> kind, Optional<OutcomeChoice> outcome,
        Optional<Status> status, Optional<Assignment> assignment, Optional<String> tag) {

    /** The filter without conditions, which all annotations match. */
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
     * Whether an annotation fulfils all conditions.
     *
     * @param standing the annotation's words as they are in the article now
     * @param review the review of the annotation
     * @param language the reader's names for the constants of the model
     */
    public boolean matches(Annotation annotation, Supplier<String> standing, Review review, QueryWords language) {
        return kind.map(only -> only == annotation.kind()).orElse(true)
                && status.map(only -> only == annotation.status()).orElse(true)
                && outcome.map(only -> only.allows(annotation)).orElse(true)
                && assignment.map(only -> only.allows(annotation)).orElse(true)
                && tag.map(only -> annotation.tags().contains(only)).orElse(true)
                && (words.isEmpty()
                        || SearchedText.containsAll(words, annotation, standing.get(), review, language));
    }

    /**
     * Whether something that is not marked yet fulfils all conditions. It has no outcome, status, assignee and tags; so
     * it fulfils none that asks for one of these.
     *
     * @param of the kind of annotation that it may become
     * @param said all that is said of it
     */
    public boolean matchesUnmarked(AnnotationKind of, Supplier<String> said) {
        return kind.map(only -> only == of).orElse(true)
                && outcome.isEmpty() && status.isEmpty() && assignment.isEmpty() && tag.isEmpty()
                && (words.isEmpty() || SearchedText.containsAll(words, said.get()));
    }
}
