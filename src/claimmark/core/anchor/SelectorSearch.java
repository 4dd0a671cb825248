package claimmark.core.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import claimmark.core.align.Occurrence;
import claimmark.core.text.TextSpan;

/**
 * Finds targets of which only the selectors are known. Where the same words stand in as like surroundings at several
 * places, a target is found only if its position and those of its neighbours tell which place was meant.
 */
final class SelectorSearch {

    private final List<AnchorTarget> targets;
    private final List<TextSpan> spans;
    private final Anchoring anchoring;
    private final Map<TextSpan, List<Occurrence>> occurrences;
    /** By the recorded position of targets without look-alikes: how far they stand from it now. */
    private final TreeMap<Integer, Integer> shifts = new TreeMap<>();

    private SelectorSearch(List<AnchorTarget> targets, ReconstructedText old, String newText) {
        this.targets = targets;
        this.spans = IntStream.range(0, targets.size()).mapToObj(old::span).toList();
        this.anchoring = new Anchoring(old.text(), newText);
        this.occurrences = anchoring.occurrencesOf(spans);
    }

    static SelectorSearch of(List<AnchorTarget> targets, String newText) {
        return new SelectorSearch(targets, ReconstructedText.of(targets), newText);
    }

    List<AnchorResult> results() {
        List<Optional<AnchorResult>> aligned = spans.stream().map(anchoring::aligned).toList();
        for (int i = 0; i < targets.size(); i++) {
            Optional<TextSpan> place = aligned.get(i).flatMap(AnchorResult::place);
            if (place.isPresent() && !hasLookAlike(i, place.get())) {
                shiftTo(i, place.get()).ifPresent(shift -> shifts.put(positionOf(shift, place.get()), shift));
            }
        }
        List<AnchorResult> results = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            results.add(result(i, aligned.get(i)));
        }
        return results;
    }

    private static int positionOf(int shift, TextSpan place) {
        return place.start() - shift;
    }

    private AnchorResult result(int target, Optional<AnchorResult> aligned) {
        List<Occurrence> alike = occurrencesOf(target);
        Optional<AnchorResult> certain = aligned.filter(result -> result.place()
                .map(place -> !hasLookAlike(target, place) || isExpectedAt(target, place)).orElse(true));
        boolean anywhere = targets.get(target).position().isEmpty();
        return certain.or(() -> anywhere ? anchoring.quoted(spans.get(target), alike) : Optional.empty())
                .orElseGet(() -> anchoring.lost(spans.get(target), alike));
    }

    /** Whether the same words stand elsewhere, too, and what is around them there fits about as well. */
    private boolean hasLookAlike(int target, TextSpan place) {
        List<Occurrence> alike = occurrencesOf(target);
        return alike.stream().filter(own -> own.span().equals(place)).findFirst()
                .map(own -> alike.stream().anyMatch(other -> !other.span().equals(place)
                        && other.context() > own.context() - Anchoring.LEAST_MARGIN))
                .orElse(false);
    }

    /** Whether a neighbour moved just as far; without neighbours, whether the place is the recorded one. */
    private boolean isExpectedAt(int target, TextSpan place) {
        Optional<Integer> shift = shiftTo(target, place);
        if (shift.isEmpty()) {
            return false;
        }
        int position = positionOf(shift.get(), place);
        Map.Entry<Integer, Integer> before = shifts.floorEntry(position);
        Map.Entry<Integer, Integer> after = shifts.ceilingEntry(position);
        return before == null && after == null && shift.get() == 0
                || before != null && before.getValue().equals(shift.get())
                || after != null && after.getValue().equals(shift.get());
    }

    private Optional<Integer> shiftTo(int target, TextSpan place) {
        return targets.get(target).position().map(position -> place.start() - position.start());
    }

    private List<Occurrence> occurrencesOf(int target) {
        return occurrences.getOrDefault(spans.get(target), List.of());
    }
}
