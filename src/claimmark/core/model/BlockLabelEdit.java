package claimmark.core.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Removes some block labels of a review and adds others.
 *
 * @param before the labels that are removed
 * @param after the labels that are added
 */
public record BlockLabelEdit(List<BlockLabel> before, List<BlockLabel> after) {

    public BlockLabelEdit {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * The edit that makes the second list of labels of the first. A label that only stands elsewhere is the same.
     */
    public static BlockLabelEdit between(List<BlockLabel> first, List<BlockLabel> second) {
        return new BlockLabelEdit(missing(first, second), missing(second, first));
    }

    private static List<BlockLabel> missing(List<BlockLabel> labels, List<BlockLabel> other) {
        Set<String> there = new HashSet<>();
        other.forEach(label -> there.add(label.id()));
        return labels.stream().filter(label -> !there.contains(label.id())).toList();
    }

    public boolean isNone() {
        return before.isEmpty() && after.isEmpty();
    }

    /** The edit that undoes this one. */
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
