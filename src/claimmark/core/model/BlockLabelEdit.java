package claimmark.core.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One step from a review to the next: some block labels are removed, others are added.
 *
 * @param before the labels that are removed
 * @param after the labels that are added
 */
public record BlockLabelEdit(List<BlockLabel> before, List<BlockLabel> after) {

    public BlockLabelEdit {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public boolean isNone() {
        return before.isEmpty() && after.isEmpty();
    }

    /** The step back. */
    public BlockLabelEdit inverse() {
        return new BlockLabelEdit(after, before);
    }

    public Review apply(Review review) {
        Set<String> going = new HashSet<>();
        before.forEach(blockLabel -> going.add(blockLabel.id()));
        List<BlockLabel> structure = new ArrayList<>(review.structure());
        structure.removeIf(blockLabel -> going.contains(blockLabel.id()));
        structure.addAll(after);
        return review.withStructure(structure);
    }
}
