package claimmark.core.anchor;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.text.TextSpan;

/** Records how far annotations moved whose new place is certain. Annotations between them moved about as far. */
final class Neighbours {

    /** A place may be this many units away from the expected one. */
    static final int SLACK = 16;
    private static final int LAST = Integer.MAX_VALUE - SLACK;

    /** How far each annotation moved, by its old start; negative when it moved towards the start of the text. */
    private final TreeMap<Integer, Integer> shifts = new TreeMap<>();

    /** Where an annotation may start, and where it most likely starts. */
    record Expectation(TextSpan allowed, TextSpan likely) {

        private Expectation(int oldStart, int first, int last, int oneShift, int otherShift) {
            this(new TextSpan(Math.max(0, first - SLACK), last + SLACK),
                    new TextSpan(Math.max(0, oldStart + Math.min(oneShift, otherShift)),
                            Math.max(0, oldStart + Math.max(oneShift, otherShift))));
        }

        /** Whether the annotation may start at this offset at all. */
        boolean allows(int start) {
            return allowed.start() <= start && start <= allowed.end();
        }

        /** The distance of an offset from where the annotation most likely starts; 0 within that range. */
        int distance(int start) {
            return Math.max(0, Math.max(likely.start() - start, start - likely.end()));
        }
    }

    void add(int oldStart, int newStart) {
        shifts.put(oldStart, newStart - oldStart);
    }

    /** Whether an annotation did not move, or moved exactly as far as one of its neighbours. */
    boolean movedAlike(int oldStart, int newStart) {
        int shift = newStart - oldStart;
        return shift == 0 || isShift(shifts.floorEntry(oldStart), shift)
                || isShift(shifts.ceilingEntry(oldStart), shift);
    }

    private static boolean isShift(Map.@Nullable Entry<Integer, Integer> neighbour, int shift) {
        return neighbour != null && neighbour.getValue() == shift;
    }

    /**
     * Where an annotation is expected that kept its place between its neighbours. Empty without neighbours, or when the
     * neighbours changed their order.
     */
    Optional<Expectation> expectation(int oldStart) {
        Map.Entry<Integer, Integer> before = shifts.floorEntry(oldStart);
        Map.Entry<Integer, Integer> after = shifts.ceilingEntry(oldStart);
        if (before == null) {
            return after == null ? Optional.empty()
                    : Optional.of(new Expectation(oldStart, 0, newStart(after), after.getValue(), after.getValue()));
        }
        if (after == null) {
            return Optional.of(new Expectation(oldStart, newStart(before), LAST, before.getValue(), before.getValue()));
        }
        return newStart(before) > newStart(after) ? Optional.empty() : Optional.of(new Expectation(oldStart,
                newStart(before), newStart(after), before.getValue(), after.getValue()));
    }

    private static int newStart(Map.Entry<Integer, Integer> shift) {
        return shift.getKey() + shift.getValue();
    }
}
