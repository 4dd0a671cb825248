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
 * @param verdict the only verdict to show, by its name; an empty name stands for "unrated"
 * @param status the only status to show
 */
public record AnnotationFilter(List<String> words, Optional<AnnotationKind> kind, Optional<String> verdict,
        Optional<Status> status) {

    static final AnnotationFilter ALL = new AnnotationFilter(List.of(), Optional.empty(), Optional.empty(),
            Optional.empty());

    /** Name of the verdict of what nobody has rated yet. */
    static final String UNRATED = "";

    public AnnotationFilter {
        words = List.copyOf(words);
    }

    AnnotationFilter withText(String text) {
        List<String> typed = Arrays.stream(SearchedText.fold(text).split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        return new AnnotationFilter(typed, kind, verdict, status);
    }

    AnnotationFilter withKind(Optional<AnnotationKind> only) {
        return new AnnotationFilter(words, only, verdict, status);
    }

    AnnotationFilter withVerdict(Optional<String> only) {
        return new AnnotationFilter(words, kind, only, status);
    }

    AnnotationFilter withStatus(Optional<Status> only) {
        return new AnnotationFilter(words, kind, verdict, only);
    }

    /**
     * @param standing the annotation's words as they stand in the article now
     * @param review the review it is of
     */
    public boolean matches(Annotation annotation, Supplier<String> standing, Review review) {
        return kind.map(only -> only == annotation.kind()).orElse(true)
                && status.map(only -> only == annotation.status()).orElse(true)
                && verdict.map(only -> hasVerdict(annotation, only)).orElse(true)
                && (words.isEmpty() || SearchedText.containsAll(words, annotation, standing.get(), review));
    }

    private static boolean hasVerdict(Annotation annotation, String name) {
        return name.equals(UNRATED) ? annotation.kind().needsVerdict() && annotation.verdict().isEmpty()
                : annotation.verdict().map(verdict -> verdict.alternateName().equals(name)).orElse(false);
    }
}
