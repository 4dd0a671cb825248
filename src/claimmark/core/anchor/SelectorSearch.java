package claimmark.core.anchor;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** A place may be this many units away from where it is expected. */
    private static final int SLACK = 16;

    private final List<AnchorTarget> targets;
    private final List<TextSpan> spans;
    private final Anchoring anchoring;
    private final Map<TextSpan, List<Occurrence>> occurrences;
    private final Map<TextSpan, AnchorResult> elsewhere;
    /** By the recorded position of targets without look-alikes: how far they stand from it now. */
    private final TreeMap<Integer, Integer> shifts = new TreeMap<>();

    private SelectorSearch(List<AnchorTarget> targets, ReconstructedText old, String newText) {
        this.targets = targets;
        this.spans = IntStream.range(0, targets.size()).mapToObj(old::span).toList();
        this.anchoring = new Anchoring(old.text(), newText);
        this.occurrences = anchoring.occurrencesOf(spans);
        this.elsewhere = anchoring.elsewhere(occurrences);
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
        return certain.or(() -> anywhere ? anchoring.quoted(spans.get(target), alike) : nearest(target, alike))
                .or(() -> Optional.ofNullable(elsewhere.get(spans.get(target))))
                .orElseGet(() -> anchoring.lost(spans.get(target), alike));
    }

    /** Of places that fit about as well the one that stands by far the nearest to where the neighbours say. */
    private Optional<AnchorResult> nearest(int target, List<Occurrence> alike) {
        Optional<TextSpan> expected = expectedStarts(target);
        if (expected.isEmpty() || alike.isEmpty() || alike.get(0).context() < Anchoring.LIKE_CONTEXT) {
            return Optional.empty();
        }
        double least = alike.get(0).context() - Anchoring.LEAST_MARGIN;
        List<Occurrence> byDistance = alike.stream().filter(place -> place.context() > least)
                .sorted(Comparator.comparingInt(place -> distance(place, expected.get()))).toList();
        int distance = distance(byDistance.get(0), expected.get());
        int next = byDistance.size() > 1 ? distance(byDistance.get(1), expected.get()) : Integer.MAX_VALUE;
        return next / 2 > distance + SLACK ? Optional.of(anchoring.quoted(spans.get(target), byDistance.get(0), 0))
                : Optional.empty();
    }

    private static int distance(Occurrence place, TextSpan expected) {
        int start = place.span().start();
        return Math.max(0, Math.max(expected.start() - start, start - expected.end()));
    }

    /** Between which offsets the target should start if it moved as its neighbours did; empty without neighbours. */
    private Optional<TextSpan> expectedStarts(int target) {
        return targets.get(target).position().flatMap(position -> {
            Map.Entry<Integer, Integer> before = shifts.floorEntry(position.start());
            Map.Entry<Integer, Integer> after = shifts.ceilingEntry(position.start());
            if (before == null || after == null || Math.abs(before.getValue() - after.getValue()) > SLACK) {
                return Optional.empty();
            }
            int least = Math.max(0, position.start() + Math.min(before.getValue(), after.getValue()));
            int most = Math.max(0, position.start() + Math.max(before.getValue(), after.getValue()));
            return Optional.of(new TextSpan(least, most));
        });
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
