package claimmark.core.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One step from a review to the next: what reviewers say of its blocks changes.
 *
 * @param before what goes
 * @param after what comes
 */
public record OverruleEdit(List<Overrule> before, List<Overrule> after) {

    public OverruleEdit {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public boolean isNone() {
        return before.isEmpty() && after.isEmpty();
    }

    /** The step back. */
    public OverruleEdit inverse() {
        return new OverruleEdit(after, before);
    }

    public Review apply(Review review) {
        Set<String> going = new HashSet<>();
        before.forEach(overrule -> going.add(overrule.id()));
        List<Overrule> structure = new ArrayList<>(review.structure());
        structure.removeIf(overrule -> going.contains(overrule.id()));
        structure.addAll(after);
        return review.withStructure(structure);
    }
}
