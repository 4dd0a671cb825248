package claimmark.core.merge;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;

import claimmark.core.model.Review;

/** The result of merging two copies of a review. Nothing that either of them has is missing in it. */
public sealed interface MergeResult {
    // "@NonNull" repeats the default of the package: the compiler of Eclipse 4.40 does not apply it to an accessor.

    /** The merged review. */
    Review review();

    /** There is nothing to decide. */
    record Merged(@NonNull Review review) implements MergeResult {
    }

    /**
     * Some fields were changed in two ways, and somebody has to decide. The review shows the value that was set last.
     * Its ledger has both, until somebody sets the field again.
     *
     * @param conflicts the fields, by annotation and name; never none
     */
    record Disputed(@NonNull Review review, List<FieldConflict> conflicts) implements MergeResult {

        public Disputed {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** The fields that somebody has to decide about; none when everything is merged. */
    default List<FieldConflict> undecided() {
        return this instanceof Disputed disputed ? disputed.conflicts() : List.of();
    }

    /** The result with this review, and with the conflicts that its ledger tells of. */
    static MergeResult of(Review review) {
        List<FieldConflict> conflicts = FieldConflict.in(review);
        return conflicts.isEmpty() ? new Merged(review) : new Disputed(review, conflicts);
    }
}
