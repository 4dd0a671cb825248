package claimmark.core.dismissal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Removes some dismissals of a review and adds others.
 *
 * @param before the dismissals that are removed
 * @param after the dismissals that are added
 */
public record DismissalEdit(List<Dismissal> before, List<Dismissal> after) {

    public DismissalEdit {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Adds dismissals. */
    public static DismissalEdit adding(List<Dismissal> added) {
        return new DismissalEdit(List.of(), added);
    }

    /** The edit that makes the second list of dismissals of the first. */
    public static DismissalEdit between(List<Dismissal> first, List<Dismissal> second) {
        return new DismissalEdit(without(first, second), without(second, first));
    }

    public boolean isNone() {
        return before.isEmpty() && after.isEmpty();
    }

    /** The edit that undoes this one. */
    public DismissalEdit inverse() {
        return new DismissalEdit(after, before);
    }

    /** What it makes of these dismissals. */
    public List<Dismissal> apply(List<Dismissal> dismissals) {
        List<Dismissal> changed = new ArrayList<>(without(dismissals, before));
        changed.addAll(without(after, changed));
        return List.copyOf(changed);
    }

    private static List<Dismissal> without(List<Dismissal> all, List<Dismissal> other) {
        HashSet<Dismissal> left = new HashSet<>(other);
        return all.stream().filter(dismissal -> !left.contains(dismissal)).toList();
    }
}
