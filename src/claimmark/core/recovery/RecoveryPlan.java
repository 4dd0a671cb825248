package claimmark.core.recovery;

import java.util.List;
import java.util.Optional;

import claimmark.core.desk.IncomingReview;
import claimmark.core.dismissal.DismissalEdit;
import claimmark.core.model.BlockLabelEdit;
import claimmark.core.model.RatingScale;
import claimmark.core.text.Difference;

/**
 * What is to be done to an open article so that it has the work of a journal.
 *
 * @param differences what is to be replaced in the file's characters, in the order of the text
 * @param scales what the verdicts were given on, which may be known nowhere else
 * @param steps the edits of annotations, described in the text after that
 * @param blocks the labels of blocks; empty when there are none to add or remove
 * @param dismissals the suggestions to dismiss, and those to offer again
 * @param merged the same edits, merged with what was saved since the journal was begun; empty when nothing was
 * @param notPlaced words that were typed where other words stand now; they are not put anywhere else
 * @param summary what all of it comes to
 */
public record RecoveryPlan(List<Difference> differences, List<RatingScale> scales,
        List<UnsavedChange.OfAnnotations> steps, Optional<BlockLabelEdit> blocks, DismissalEdit dismissals,
        Optional<IncomingReview> merged, List<String> notPlaced, RecoverySummary summary) {

    public RecoveryPlan {
        differences = List.copyOf(differences);
        scales = List.copyOf(scales);
        steps = List.copyOf(steps);
        notPlaced = List.copyOf(notPlaced);
    }

    /** Whether the article has all the work already. */
    public boolean isNone() {
        return differences.isEmpty() && steps.isEmpty() && blocks.isEmpty() && dismissals.isNone()
                && notPlaced.isEmpty();
    }
}
