package claimmark.ide.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Outcome;
import claimmark.ide.session.places.AnnotationPlaces;

/**
 * What is left to rate for one reviewer. A typo is left until it is resolved.
 *
 * @param passed what the reviewer has passed, which does not count
 */
record LeftToRate(String reviewer, Set<AnnotationId> passed) {

    LeftToRate(String reviewer) {
        this(reviewer, Set.of());
    }

    /** Whether this reviewer still has a verdict to give, or a typo to correct. */
    boolean includes(Annotation annotation) {
        if (passed.contains(annotation.id())) {
            return false;
        }
        if (annotation.kind() == AnnotationKind.TYPO) {
            return !annotation.status().isDone();
        }
        return annotation.kind().needsVerdict() && annotation.verdictOf(reviewer).isEmpty()
                && !(annotation.outcome() instanceof Outcome.Adjudicated);
    }

    /** The next one after an annotation, which is passed over; it begins again after the last. */
    Optional<AnnotationId> next(List<Annotation> inTextOrder, AnnotationId from) {
        return next(inTextOrder, indexOf(inTextOrder, from) + 1).filter(id -> !id.equals(from));
    }

    /** The next one that begins at an offset of the article text or after it; it begins again after the last. */
    Optional<AnnotationId> nextFrom(int offset, AnnotationPlaces places) {
        List<Annotation> all = places.inTextOrder();
        return next(all, (int) all.stream().takeWhile(annotation -> places.span(annotation.id())
                .filter(span -> span.start() < offset).isPresent()).count());
    }

    /**
     * The next one after a place in the text; it begins again after the last.
     *
     * @param before how many annotations stand before that place
     */
    Optional<AnnotationId> next(List<Annotation> inTextOrder, int before) {
        return Stream.concat(inTextOrder.stream().skip(before), inTextOrder.stream().limit(before))
                .filter(this::includes).map(Annotation::id).findFirst();
    }

    private static int indexOf(List<Annotation> annotations, AnnotationId id) {
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
