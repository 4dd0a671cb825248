package claimmark.core.merge;

import java.util.Comparator;
import java.util.Optional;

/** Chooses between two versions of a value that has no parts and no history. */
final class ThreeWay {

    private ThreeWay() {
    }

    /**
     * The version that differs from the base; if both do, the first in {@code order}. The two may change places.
     *
     * @param base the value before; empty when there was none, or when it is not known
     */
    static <T> T choose(Optional<T> base, T ours, T theirs, Comparator<? super T> order) {
        if (ours.equals(theirs) || base.filter(theirs::equals).isPresent()) {
            return ours;
        }
        return base.filter(ours::equals).isPresent() || order.compare(theirs, ours) < 0 ? theirs : ours;
    }

    /** Does the same for values without an order of their own. */
    static <T> T choose(Optional<T> base, T ours, T theirs) {
        return choose(base, ours, theirs, Comparator.comparing(String::valueOf));
    }

    /** Whether something is there: it was added, or nobody took it away. */
    static boolean isThere(boolean inBase, boolean inOurs, boolean inTheirs) {
        return inOurs && inTheirs || !inBase && (inOurs || inTheirs);
    }
}
