package claimmark.core.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import claimmark.core.live.LiveReview;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Signature;

/**
 * One step of a reviewer's work: several edits that are made and undone together. It also adds the reviewer to the
 * review.
 *
 * @param reviewer the reviewer who makes the step
 * @param edits the edits, in this order; empty when nothing changes
 */
public record ReviewStep(Reviewer reviewer, List<AnnotationEdit> edits) {

    public ReviewStep {
        edits = List.copyOf(edits);
    }

    /** Whether the step changes nothing. */
    public boolean isNone() {
        return edits.isEmpty();
    }

    /** The same step, signed now by this author, for instance when it is redone. */
    public ReviewStep again(Author author, Review review) {
        Signature by = author.sign(review);
        return new ReviewStep(author.in(review), edits.stream().map(edit -> edit.signed(by)).toList());
    }

    /** The step that undoes this one, signed now by this author. */
    public ReviewStep back(Author author, Review review) {
        Signature by = author.sign(review);
        List<AnnotationEdit> back = new ArrayList<>(edits.size());
        edits.forEach(edit -> back.add(edit.inverse(by)));
        Collections.reverse(back);
        return new ReviewStep(author.in(review), back);
    }

    /** Makes the step. */
    public void applyTo(LiveReview live) {
        if (!live.review().reviewers().contains(reviewer)) {
            live.update(live.review().withReviewer(reviewer));
        }
        live.apply(edits);
    }
}
