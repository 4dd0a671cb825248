package claimmark.core.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import claimmark.core.live.LiveReview;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Signature;
import claimmark.core.model.Verdict;

/**
 * One step of a reviewer's work: several edits that are made and undone together. It also adds the reviewer to the
 * review, and the scales of the verdicts that are given.
 *
 * @param reviewer the reviewer who makes the step
 * @param scales the scales that the review has to know for the edits, as far as they are neither its own nor shipped
 * @param edits the edits, in this order; empty when nothing changes
 */
public record ReviewStep(Reviewer reviewer, List<RatingScale> scales, List<AnnotationEdit> edits) {

    public ReviewStep {
        scales = List.copyOf(scales);
        edits = List.copyOf(edits);
    }

    /** A step for which no scale has to be known. */
    public ReviewStep(Reviewer reviewer, List<AnnotationEdit> edits) {
        this(reviewer, List.of(), edits);
    }

    /** The same step with those of these scales that its verdicts are on. */
    public ReviewStep on(Collection<RatingScale> known) {
        Set<String> used = edits.stream().flatMap(edit -> edit.after().stream())
                .flatMap(annotation -> annotation.verdicts().stream()).map(Verdict::scale)
                .collect(Collectors.toSet());
        return new ReviewStep(reviewer, known.stream().filter(scale -> used.contains(scale.id())).toList(), edits);
    }

    /** Whether the step changes nothing. */
    public boolean isNone() {
        return edits.isEmpty();
    }

    /** The same step, signed now by this author, for instance when it is redone. */
    public ReviewStep again(Author author, Review review) {
        Signature by = author.sign(review);
        return new ReviewStep(author.in(review), scales, edits.stream().map(edit -> edit.signed(by)).toList());
    }

    /** The step that undoes this one, signed now by this author. */
    public ReviewStep back(Author author, Review review) {
        Signature by = author.sign(review);
        List<AnnotationEdit> back = new ArrayList<>(edits.size());
        edits.forEach(edit -> back.add(edit.inverse(by)));
        Collections.reverse(back);
        return new ReviewStep(author.in(review), scales, back);
    }

    /** Makes the step. */
    public void applyTo(LiveReview live) {
        live.update(live.review().withReviewer(reviewer));
        Review review = live.review();
        List<RatingScale> missing = scales.stream().filter(scale -> review.ratingScale(scale.id()).isEmpty()).toList();
        if (!missing.isEmpty()) {
            live.update(review.withScales(Stream.concat(review.ratingScales().stream(), missing.stream()).toList()));
        }
        live.apply(edits);
    }
}
