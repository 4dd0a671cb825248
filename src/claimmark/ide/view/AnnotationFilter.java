package claimmark.ide.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Claim;
import claimmark.core.model.Evidence;
import claimmark.core.model.Reply;
import claimmark.core.model.Review;
import claimmark.core.model.Status;
import claimmark.core.model.Verdict;
import claimmark.ide.look.Labels;

/**
 * Which annotations the list shows. What is chosen must all be true of an annotation, and every word must occur in
 * what is said of it, in whatever case.
 *
 * @param words what was typed, in lower case
 * @param kind the only kind to show
 * @param verdict the only verdict to show, by its name; an empty name stands for "unrated"
 * @param status the only status to show
 */
record AnnotationFilter(List<String> words, Optional<AnnotationKind> kind, Optional<String> verdict,
        Optional<Status> status) {

    static final AnnotationFilter ALL = new AnnotationFilter(List.of(), Optional.empty(), Optional.empty(),
            Optional.empty());

    /** Name of the verdict of what nobody has rated yet. */
    static final String UNRATED = "";

    AnnotationFilter {
        words = List.copyOf(words);
    }

    AnnotationFilter withText(String text) {
        List<String> typed = Arrays.stream(fold(text).split("\\s+")).filter(word -> !word.isEmpty()).toList();
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
    boolean matches(Annotation annotation, Supplier<String> standing, Review review) {
        return kind.map(only -> only == annotation.kind()).orElse(true)
                && status.map(only -> only == annotation.status()).orElse(true)
                && verdict.map(only -> hasVerdict(annotation, only)).orElse(true)
                && (words.isEmpty() || containsAll(annotation, standing.get(), review));
    }

    private static boolean hasVerdict(Annotation annotation, String name) {
        return name.equals(UNRATED) ? annotation.kind().needsVerdict() && annotation.verdict().isEmpty()
                : annotation.verdict().map(verdict -> verdict.alternateName().equals(name)).orElse(false);
    }

    private boolean containsAll(Annotation annotation, String standing, Review review) {
        String said = fold(said(annotation, standing, review));
        return words.stream().allMatch(said::contains);
    }

    private static String said(Annotation annotation, String standing, Review review) {
        Claim claim = annotation.claim();
        Stream<String> own = Stream.of(Labels.of(annotation.kind()), Labels.of(annotation.status()), standing,
                annotation.comment(), annotation.correction(), claim.text(), claim.claimant(), claim.appearance(),
                claim.type(), review.reviewerName(annotation.creator()));
        Stream<String> verdict = annotation.verdict().map(AnnotationFilter::saidBy).orElseGet(
                () -> annotation.kind().needsVerdict() ? Stream.of(ViewMessages.unrated) : Stream.empty());
        Stream<String> evidence = annotation.evidence().stream().flatMap(AnnotationFilter::saidBy);
        Stream<String> replies = annotation.replies().stream().map(Reply::text);
        return Stream.of(own, verdict, evidence, replies).flatMap(part -> part).collect(Collectors.joining("\n"));
    }

    private static Stream<String> saidBy(Verdict verdict) {
        return Stream.of(verdict.alternateName(), verdict.ratingExplanation());
    }

    private static Stream<String> saidBy(Evidence evidence) {
        return Stream.of(evidence.url(), evidence.title(), evidence.publisher(), evidence.excerpt(),
                Labels.of(evidence.stance()));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
