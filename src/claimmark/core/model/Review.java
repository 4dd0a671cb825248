package claimmark.core.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.dismissal.Dismissal;
import claimmark.core.ledger.Ledger;
import claimmark.core.xml.ForeignContent;

/**
 * The review of one article: its annotations, reviewers, rating scales, block labels, dismissed suggestions and
 * history. One sidecar holds one review. Immutable.
 *
 * <pre>
 * Review changed = review.edit(List.of(AnnotationEdit.add(annotation, signature)));
 * changed.annotation(id)   // the annotation; empty when there is none with this id
 * </pre>
 *
 * Annotations are in the order in which they were added. Sidecar and panel sort them by their place in the text.
 */
public final class Review {

    private final String id;
    private final Source source;
    private final List<Reviewer> reviewers;
    private final List<RatingScale> ratingScales;
    private final List<BlockLabel> structure;
    private final List<Dismissal> dismissals;
    private final Map<AnnotationId, Annotation> annotations;
    private final ReviewHistory history;
    private final ForeignContent foreign;

    private Review(String id, Source source, List<Reviewer> reviewers, List<RatingScale> ratingScales,
            List<BlockLabel> structure, List<Dismissal> dismissals, Map<AnnotationId, Annotation> annotations,
            ReviewHistory history, ForeignContent foreign) {
        this.id = id;
        this.source = source;
        this.reviewers = reviewers;
        this.ratingScales = ratingScales;
        this.structure = structure;
        this.dismissals = dismissals;
        this.annotations = annotations;
        this.history = history;
        this.foreign = foreign;
    }

    /** @throws IllegalArgumentException when two annotations have the same id */
    public Review(String id, Source source, List<Reviewer> reviewers, List<RatingScale> ratingScales,
            List<Annotation> annotations, ForeignContent foreign) {
        this(id, source, sorted(reviewers), List.copyOf(ratingScales), List.of(), List.of(), byId(annotations),
                ReviewHistory.NONE, foreign);
    }

    /** Makes a review without annotations. */
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

    /** The reviewers, in the order of their ids. */
    public List<Reviewer> reviewers() {
        return reviewers;
    }

    public List<RatingScale> ratingScales() {
        return ratingScales;
    }

    /** The labels that reviewers gave blocks of the article, in the order of the labels' ids. */
    public List<BlockLabel> structure() {
        return structure;
    }

    /** The suggestions that reviewers dismissed, in a fixed order. */
    public List<Dismissal> dismissals() {
        return dismissals;
    }

    public List<Annotation> annotations() {
        return List.copyOf(annotations.values());
    }

    /** The annotations that reviewers decided to keep without a place. */
    public Set<AnnotationId> givenUp() {
        return annotations.values().stream().filter(annotation -> annotation.target().orphan()).map(Annotation::id)
                .collect(Collectors.toSet());
    }

    public int size() {
        return annotations.size();
    }

    /** The history of the annotations up to the last time that the review was saved. */
    public Ledger ledger() {
        return history.ledger();
    }

    /** The deleted annotations in their last state, in the order of deletion. Unsaved annotations are not kept. */
    public List<Annotation> deleted() {
        return List.copyOf(history.deleted().values());
    }

    /** A deleted annotation in its last state; empty when there is none with this id. */
    public Optional<Annotation> deleted(AnnotationId annotationId) {
        return Optional.ofNullable(history.deleted().get(annotationId));
    }

    public ForeignContent foreign() {
        return foreign;
    }

    public Optional<Annotation> annotation(AnnotationId annotationId) {
        return Optional.ofNullable(annotations.get(annotationId));
    }

    /** The annotations with these ids, in the order of the ids. Those that are not there are left out. */
    public List<Annotation> annotations(List<AnnotationId> ids) {
        List<Annotation> found = new ArrayList<>(ids.size());
        ids.forEach(wanted -> annotation(wanted).ifPresent(found::add));
        return List.copyOf(found);
    }

    /** The reviewer's name; the id itself when it is not known in this review. */
    public String reviewerName(String reviewerId) {
        return reviewers.stream().filter(reviewer -> reviewer.id().equals(reviewerId)).map(Reviewer::name).findFirst()
                .orElse(reviewerId);
    }

    /** The scale of the review with this id, or else the shipped one; empty when there is neither. */
    public Optional<RatingScale> ratingScale(String scaleId) {
        return ratingScales.stream().filter(s -> s.id().equals(scaleId)).findFirst()
                .or(() -> RatingScale.shipped(scaleId));
    }

    private Set<String> usedScales() {
        return annotations.values().stream().flatMap(annotation -> annotation.verdicts().stream())
                .map(Verdict::scale).collect(Collectors.toSet());
    }

    /** The scales of the review, and the shipped ones that its verdicts are on. */
    public List<RatingScale> scalesInUse() {
        Set<String> used = usedScales();
        ratingScales.forEach(scale -> used.remove(scale.id()));
        return Stream.concat(ratingScales.stream(),
                RatingScale.SHIPPED.stream().filter(scale -> used.contains(scale.id()))).toList();
    }

    /**
     * The same review with the {@linkplain #scalesInUse scales in use} as its own, so that every reader knows them.
     * Scales that no verdict is on are left out, unless the review had them when it was saved last.
     */
    public Review withScalesInUse(Review saved) {
        Set<String> used = usedScales();
        return withScales(scalesInUse().stream()
                .filter(scale -> used.contains(scale.id()) || saved.ratingScales.contains(scale)).toList());
    }

    /** The same review with these scales as its own. */
    public Review withScales(List<RatingScale> changed) {
        return new Review(id, source, reviewers, changed, structure, dismissals, annotations, history, foreign);
    }

    public Review withSource(Source changed) {
        return new Review(id, changed, reviewers, ratingScales, structure, dismissals, annotations, history,
                foreign);
    }

    /** The same review with this reviewer added, or replaced if there is one with this id. */
    public Review withReviewer(Reviewer reviewer) {
        if (reviewers.contains(reviewer)) {
            return this;
        }
        List<Reviewer> changed = new ArrayList<>(reviewers);
        changed.removeIf(r -> r.id().equals(reviewer.id()));
        changed.add(reviewer);
        return withReviewers(changed);
    }

    /** The same review with these reviewers only. */
    public Review withReviewers(List<Reviewer> changed) {
        return new Review(id, source, sorted(changed), ratingScales, structure, dismissals, annotations, history,
                foreign);
    }

    /** The same review with these block labels in place of all others. */
    public Review withStructure(List<BlockLabel> changed) {
        return new Review(id, source, reviewers, ratingScales,
                changed.stream().sorted(Comparator.comparing(BlockLabel::id)).toList(), dismissals, annotations,
                history, foreign);
    }

    /** The same review with these dismissals in place of all others. */
    public Review withDismissals(List<Dismissal> changed) {
        return new Review(id, source, reviewers, ratingScales, structure, changed.stream().distinct().sorted().toList(),
                annotations, history, foreign);
    }

    /** The same review with this annotation added, or replaced if there is one with this id. */
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

    /** The review after these edits, in this order. The review is copied only once, however many edits there are. */
    public Review edit(List<AnnotationEdit> edits) {
        Map<AnnotationId, Annotation> changed = new LinkedHashMap<>(annotations);
        for (AnnotationEdit edit : edits) {
            edit.after().ifPresentOrElse(after -> changed.put(after.id(), after), () -> changed.remove(edit.id()));
        }
        return withAnnotations(changed);
    }

    /**
     * The same review with these annotations in place of all others.
     *
     * @throws IllegalArgumentException when two annotations have the same id
     */
    public Review withAnnotations(List<Annotation> changed) {
        return withAnnotations(byId(changed));
    }

    private Review withAnnotations(Map<AnnotationId, Annotation> changed) {
        return new Review(id, source, reviewers, ratingScales, structure, dismissals, changed, history, foreign);
    }

    /** The same review with this history in place of its own. */
    public Review withHistory(Ledger ledger, List<Annotation> deleted) {
        return new Review(id, source, reviewers, ratingScales, structure, dismissals, annotations,
                new ReviewHistory(ledger, byId(deleted)), foreign);
    }

    /** The same review with {@code change} applied to every annotation. It must not change the ids. */
    public Review map(UnaryOperator<Annotation> change) {
        return withAnnotations(annotations.values().stream().map(change).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Review review && id.equals(review.id) && source.equals(review.source)
                && reviewers.equals(review.reviewers) && ratingScales.equals(review.ratingScales)
                && structure.equals(review.structure) && dismissals.equals(review.dismissals)
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

    /** The past of a review: the ledger, and the deleted annotations in the order of deletion. */
    private record ReviewHistory(Ledger ledger, Map<AnnotationId, Annotation> deleted) {

        static final ReviewHistory NONE = new ReviewHistory(Ledger.EMPTY, new LinkedHashMap<>());
    }
}
