package claimmark.core.anchor;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.text.TextSpan;

/** How far annotations without look-alikes stand from where they stood; their neighbours moved about as far. */
final class Neighbours {

    /** A place may be this many units away from where it is expected. */
    static final int SLACK = 16;
    private static final int LAST = Integer.MAX_VALUE - SLACK;

    /** By the old start of an annotation: its new start less the old one. */
    private final TreeMap<Integer, Integer> shifts = new TreeMap<>();

    /** Where an annotation may start, and where it most likely does. */
    record Expectation(TextSpan allowed, TextSpan likely) {

        private Expectation(int oldStart, int first, int last, int oneShift, int otherShift) {
            this(new TextSpan(Math.max(0, first - SLACK), last + SLACK),
                    new TextSpan(Math.max(0, oldStart + Math.min(oneShift, otherShift)),
                            Math.max(0, oldStart + Math.max(oneShift, otherShift))));
        }

        /** Whether it may start there at all. */
        boolean allows(int start) {
            return allowed.start() <= start && start <= allowed.end();
        }

        /** How far that is from where it most likely starts; 0 in there. */
        int distance(int start) {
            return Math.max(0, Math.max(likely.start() - start, start - likely.end()));
        }
    }

    void add(int oldStart, int newStart) {
        shifts.put(oldStart, newStart - oldStart);
    }

    /** Whether it stands where it stood, or as far from there as a neighbour does. */
    boolean movedAlike(int oldStart, int newStart) {
        int shift = newStart - oldStart;
        return shift == 0 || isShift(shifts.floorEntry(oldStart), shift)
                || isShift(shifts.ceilingEntry(oldStart), shift);
    }

    private static boolean isShift(Map.@Nullable Entry<Integer, Integer> neighbour, int shift) {
        return neighbour != null && neighbour.getValue() == shift;
    }

    /** Where an annotation stands that kept its place among its neighbours; empty without neighbours in order. */
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
