package claimmark.core.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.ledger.Ledger;
import claimmark.core.xml.ForeignContent;

/**
 * All annotations of one article: what one sidecar holds. Annotations are kept in the order they were added; the
 * sidecar and the panel sort them by their place in the text.
 */
public final class Review {

    private final String id;
    private final Source source;
    private final List<Reviewer> reviewers;
    private final List<RatingScale> ratingScales;
    private final List<BlockLabel> structure;
    private final Map<AnnotationId, Annotation> annotations;
    private final ReviewHistory history;
    private final ForeignContent foreign;

    private Review(String id, Source source, List<Reviewer> reviewers, List<RatingScale> ratingScales,
            List<BlockLabel> structure, Map<AnnotationId, Annotation> annotations, ReviewHistory history,
            ForeignContent foreign) {
        this.id = id;
        this.source = source;
        this.reviewers = reviewers;
        this.ratingScales = ratingScales;
        this.structure = structure;
        this.annotations = annotations;
        this.history = history;
        this.foreign = foreign;
    }

    /** @throws IllegalArgumentException when two annotations have the same id */
    public Review(String id, Source source, List<Reviewer> reviewers, List<RatingScale> ratingScales,
            List<Annotation> annotations, ForeignContent foreign) {
        this(id, source, sorted(reviewers), List.copyOf(ratingScales), List.of(), byId(annotations),
                ReviewHistory.NONE, foreign);
    }

    /** A review in which nothing is marked yet. */
    public static Review empty(String id, Source source) {
        return new Review(id, source, List.of(), List.of(RatingScale.DEFAULT), List.of(), ForeignContent.NONE);
    }

    private static List<Reviewer> sorted(List<Reviewer> reviewers) {
        return reviewers.stream().sorted(Comparator.comparing(Reviewer::id)).toList();
    }

    private static Map<AnnotationId, Annotation> byId(List<Annotation> annotations) {
        Map<AnnotationId, Annotation> map = new LinkedHashMap<>();
        for (Annotation annotation : annotations) {
            if (map.put(annotation.id(), annotation) != null) {
                throw new IllegalArgumentException("Two annotations have the id " + annotation.id());
            }
        }
        return map;
    }

    /** The review's own identity, an IRI. */
    public String id() {
        return id;
    }

    public Source source() {
        return source;
    }

    /** In the order of their ids. */
    public List<Reviewer> reviewers() {
        return reviewers;
    }

    public List<RatingScale> ratingScales() {
        return ratingScales;
    }

    /** What reviewers say that blocks of the article are, against what was found; in the order of their ids. */
    public List<BlockLabel> structure() {
        return structure;
    }

    public List<Annotation> annotations() {
        return List.copyOf(annotations.values());
    }

    public int size() {
        return annotations.size();
    }

    /** What was done to the annotations, as of the last time that the review was saved. */
    public Ledger ledger() {
        return history.ledger();
    }

    /** The annotations that were deleted after they had been saved, as they were last; in the order of deletion. */
    public List<Annotation> deleted() {
        return List.copyOf(history.deleted().values());
    }

    /** An annotation that was deleted after it had been saved, as it was last. */
    public Optional<Annotation> deleted(AnnotationId annotationId) {
        return Optional.ofNullable(history.deleted().get(annotationId));
    }

    public ForeignContent foreign() {
        return foreign;
    }

    public Optional<Annotation> annotation(AnnotationId annotationId) {
        return Optional.ofNullable(annotations.get(annotationId));
    }

    /** The reviewer's name; the id itself when the review does not know it. */
    public String reviewerName(String reviewerId) {
        for (Reviewer reviewer : reviewers) {
            if (reviewer.id().equals(reviewerId)) {
                return reviewer.name();
            }
        }
        return reviewerId;
    }

    public Optional<RatingScale> ratingScale(String scaleId) {
        return ratingScales.stream().filter(s -> s.id().equals(scaleId)).findFirst();
    }

    public Review withSource(Source changed) {
        return new Review(id, changed, reviewers, ratingScales, structure, annotations, history, foreign);
    }

    /** The same review with {@code reviewer} added, or renamed when its id is known. */
    public Review withReviewer(Reviewer reviewer) {
        List<Reviewer> changed = new ArrayList<>(reviewers);
        changed.removeIf(r -> r.id().equals(reviewer.id()));
        changed.add(reviewer);
        return new Review(id, source, sorted(changed), ratingScales, structure, annotations, history, foreign);
    }

    /** The same review with these reviewers only. */
    public Review withReviewers(List<Reviewer> changed) {
        return new Review(id, source, sorted(changed), ratingScales, structure, annotations, history, foreign);
    }

    /** The same review with this said of the article's blocks, and nothing else. */
    public Review withStructure(List<BlockLabel> changed) {
        return new Review(id, source, reviewers, ratingScales,
                changed.stream().sorted(Comparator.comparing(BlockLabel::id)).toList(), annotations, history, foreign);
    }

    /** The same review with {@code annotation} added, or put in the place of the one with its id. */
    public Review with(Annotation annotation) {
        Map<AnnotationId, Annotation> changed = new LinkedHashMap<>(annotations);
        changed.put(annotation.id(), annotation);
        return withAnnotations(changed);
    }

    public Review without(AnnotationId annotationId) {
        Map<AnnotationId, Annotation> changed = new LinkedHashMap<>(annotations);
        changed.remove(annotationId);
        return withAnnotations(changed);
    }

    /** The review after these steps, one after the other. Many cost no more than what they change. */
    public Review edit(List<AnnotationEdit> edits) {
        Map<AnnotationId, Annotation> changed = new LinkedHashMap<>(annotations);
        for (AnnotationEdit edit : edits) {
            edit.after().ifPresentOrElse(after -> changed.put(after.id(), after), () -> changed.remove(edit.id()));
        }
        return withAnnotations(changed);
    }

    private Review withAnnotations(Map<AnnotationId, Annotation> changed) {
        return new Review(id, source, reviewers, ratingScales, structure, changed, history, foreign);
    }

    /** The same review with this history, and nothing else of it. */
    public Review withHistory(Ledger ledger, List<Annotation> deleted) {
        return new Review(id, source, reviewers, ratingScales, structure, annotations,
                new ReviewHistory(ledger, byId(deleted)), foreign);
    }

    /** The same review with every annotation replaced by what {@code change} makes of it; ids must stay. */
    public Review map(UnaryOperator<Annotation> change) {
        return new Review(id, source, reviewers, ratingScales, structure,
                byId(annotations.values().stream().map(change).toList()), history, foreign);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Review review && id.equals(review.id) && source.equals(review.source)
                && reviewers.equals(review.reviewers) && ratingScales.equals(review.ratingScales)
                && structure.equals(review.structure)
                && annotations.equals(review.annotations) && history.equals(review.history)
                && foreign.equals(review.foreign);
    }

    @Override
    public int hashCode() {
        return id.hashCode() * 31 + annotations.hashCode();
    }

    @Override
    public String toString() {
        return "Review " + id + " of " + source.href() + " with " + annotations.size() + " annotations";
    }

    /** What a review keeps of its past; what is deleted stands in the order of deletion. */
    private record ReviewHistory(Ledger ledger, Map<AnnotationId, Annotation> deleted) {

        static final ReviewHistory NONE = new ReviewHistory(Ledger.EMPTY, new LinkedHashMap<>());
    }
}
