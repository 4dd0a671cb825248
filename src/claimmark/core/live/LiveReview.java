package claimmark.core.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import claimmark.core.anchor.LiveChange;
import claimmark.core.anchor.LiveSpans;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.text.TextSpan;

/**
 * A review of a text that is being edited. The {@link Review} says what the annotations are; where they stand is kept
 * beside it and follows every change of the text. The recorded targets are brought up to date when the review is
 * {@linkplain #described described} for saving. Not thread-safe: one editor's thread owns it.
 */
public final class LiveReview {

    private Review review;
    private LiveSpans<AnnotationId> spans = new LiveSpans<>();

    /**
     * @param review the annotations
     * @param places where they stand; an annotation without a place is an orphan
     */
    public LiveReview(Review review, Map<AnnotationId, TextSpan> places) {
        this.review = review;
        places.forEach(spans::put);
    }

    public Review review() {
        return review;
    }

    /** Puts another review in the place of this one, as when the sidecar was read again. */
    public void replace(Review other, Map<AnnotationId, TextSpan> places) {
        review = other;
        spans = new LiveSpans<>();
        places.forEach(spans::put);
    }

    /** Where the annotations stand now; orphans are not in the map. */
    public Map<AnnotationId, TextSpan> places() {
        Map<AnnotationId, TextSpan> places = new HashMap<>();
        spans.inOrder().forEach(id -> spans.span(id).ifPresent(span -> places.put(id, span)));
        return places;
    }

    /** Where the annotation stands now; empty when it is an orphan or not of this review. */
    public Optional<TextSpan> span(AnnotationId id) {
        return spans.span(id);
    }

    /** All annotations in the order of the text, enclosing ones before those inside them, orphans last. */
    public List<Annotation> inTextOrder() {
        List<Annotation> ordered = new ArrayList<>(present(spans.inOrder()));
        review.annotations().stream().filter(annotation -> span(annotation.id()).isEmpty()).forEach(ordered::add);
        return ordered;
    }

    /** The annotations that cover the unit at {@code offset}, enclosing ones first. */
    public List<Annotation> at(int offset) {
        return present(spans.at(offset));
    }

    /** The annotations that share at least one unit with {@code range}, in text order. */
    public List<Annotation> overlapping(TextSpan range) {
        return present(spans.overlapping(range));
    }

    private List<Annotation> present(List<AnnotationId> ids) {
        return ids.stream().map(review::annotation).flatMap(Optional::stream).toList();
    }

    /** Takes one step. A step that sets another target also moves the annotation there. */
    public void apply(AnnotationEdit edit) {
        review = edit.apply(review);
        if (edit.after().isEmpty()) {
            spans.remove(edit.id());
        } else if (edit.movesTarget()) {
            edit.after().flatMap(annotation -> annotation.target().span())
                    .ifPresentOrElse(span -> spans.put(edit.id(), span), () -> spans.remove(edit.id()));
        }
    }

    /** The same annotations in a review with another source, reviewer or target descriptions. */
    public void update(Review sameAnnotations) {
        review = sameAnnotations;
    }

    /**
     * Follows a change of the text.
     *
     * @param offset where it happens
     * @param removed the units that go
     * @param inserted the units that come
     * @return the annotations at the change, and those that lost all their words or got them back by it
     */
    public Set<AnnotationId> textChanged(int offset, String removed, String inserted) {
        LiveChange<AnnotationId> change = spans.replaced(offset, removed, inserted);
        Set<AnnotationId> touched = new HashSet<>(change.orphaned());
        touched.addAll(change.restored());
        touched.addAll(spans.overlapping(new TextSpan(Math.max(0, offset - 1), offset + inserted.length() + 1)));
        return touched;
    }

    /** The annotation with its target as it stands in {@code text}, which is the text as it is now. */
    public Optional<Annotation> current(AnnotationId id, String text) {
        return review.annotation(id).map(annotation -> described(annotation, new TargetDescriber(text)));
    }

    /** The review with all targets as they stand in {@code text}, which is the text as it is now. */
    public Review described(String text) {
        TargetDescriber describer = new TargetDescriber(text);
        return review.map(annotation -> described(annotation, describer));
    }

    private Annotation described(Annotation annotation, TargetDescriber describer) {
        return annotation.withTarget(span(annotation.id())
                .map(span -> describer.describe(span, annotation.target()))
                .orElseGet(() -> annotation.target().withoutPosition()));
    }
}
