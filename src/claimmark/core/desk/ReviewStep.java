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
 * Something that a reviewer does to a review at once. The reviewer becomes known to the review with it.
 *
 * @param reviewer who does it
 * @param edits what changes, in this order
 */
public record ReviewStep(Reviewer reviewer, List<AnnotationEdit> edits) {

    public ReviewStep {
        edits = List.copyOf(edits);
    }

    /** Whether nothing changes. */
    public boolean isNone() {
        return edits.isEmpty();
    }

    /** The same, done by an author now, as when it is redone. */
    public ReviewStep again(Author author, Review review) {
        Signature by = author.sign(review);
        return new ReviewStep(author.in(review), edits.stream().map(edit -> edit.signed(by)).toList());
    }

    /** The step back, taken by an author now. */
    public ReviewStep back(Author author, Review review) {
        Signature by = author.sign(review);
        List<AnnotationEdit> back = new ArrayList<>(edits.size());
        edits.forEach(edit -> back.add(edit.inverse(by)));
        Collections.reverse(back);
        return new ReviewStep(author.in(review), back);
    }

    /** Takes the step. */
    public void applyTo(LiveReview live) {
        if (!live.review().reviewers().contains(reviewer)) {
            live.update(live.review().withReviewer(reviewer));
        }
        live.apply(edits);
    }
}
