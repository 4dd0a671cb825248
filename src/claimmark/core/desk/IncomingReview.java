package claimmark.core.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import claimmark.core.ledger.LedgerEntry;
import claimmark.core.merge.FieldConflict;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.Review;

/**
 * A review that another program saved, merged with the one that is open here.
 *
 * @param before the review that both began with
 * @param theirs the review as it is on the disk, with its places in the current text
 * @param merged both together; of a field that both changed, it has the value of the open review
 * @param edits lead from the open review to the merged one
 * @param conflicts the fields that both changed, in different ways
 */
public record IncomingReview(Review before, Review theirs, Review merged, List<AnnotationEdit> edits,
        List<FieldConflict> conflicts) {

    public IncomingReview {
        edits = List.copyOf(edits);
        conflicts = List.copyOf(conflicts);
    }

    /** How many annotations came in. */
    public long added() {
        return edits.stream().filter(edit -> edit.before().isEmpty()).count();
    }

    /** How many annotations went. */
    public long removed() {
        return edits.stream().filter(edit -> edit.after().isEmpty()).count();
    }

    /** How many annotations changed. */
    public long changed() {
        return edits.size() - added() - removed();
    }

    /** The names of the reviewers whose changes came in, in the order of their ids. */
    public List<String> reviewers() {
        Set<LedgerEntry> known = Set.copyOf(before.ledger().entries());
        Stream<LedgerEntry> come = theirs.ledger().entries().stream().filter(entry -> !known.contains(entry));
        return come.map(LedgerEntry::who).filter(who -> !who.isEmpty()).distinct().sorted().map(theirs::reviewerName)
                .toList();
    }
}
