package claimmark.core.anchor;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import claimmark.core.align.Occurrence;
import claimmark.core.anchor.Neighbours.Expectation;
import claimmark.core.text.Cancellation;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextSpan;

/**
 * Finds targets when only their selectors are known. The same words may stand in similar surroundings at several
 * places. Then a target is found only if its position and its neighbours tell which place is meant.
 */
final class SelectorSearch {

    private final List<AnchorTarget> targets;
    private final String newText;
    private final List<TextSpan> spans;
    private final Anchoring anchoring;
    private final Map<TextSpan, List<Occurrence>> occurrences;
    private final Neighbours neighbours = new Neighbours();
    /** The targets whose aligned place has no look-alike. */
    private final BitSet unmistakable = new BitSet();

    private SelectorSearch(List<AnchorTarget> targets, ReconstructedText old, String newText,
            Cancellation cancellation) {
        this.targets = targets;
        this.newText = newText;
        this.spans = IntStream.range(0, targets.size()).mapToObj(old::span).toList();
        this.anchoring = new Anchoring(old.text(), newText, cancellation);
        this.occurrences = anchoring.occurrencesOf(spans);
    }

    static SelectorSearch of(List<AnchorTarget> targets, String newText, Cancellation cancellation) {
        return new SelectorSearch(targets, ReconstructedText.of(targets), newText, cancellation);
    }

    List<AnchorResult> results() {
        List<Optional<AnchorResult>> aligned = IntStream.range(0, targets.size()).mapToObj(this::aligned).toList();
        for (int i = 0; i < targets.size(); i++) {
            Optional<TextSpan> place = aligned.get(i).flatMap(AnchorResult::place);
            if (place.isPresent() && !hasLookAlike(i, place.get())) {
                unmistakable.set(i);
                startOf(i).ifPresent(start -> neighbours.add(start, place.get().start()));
            }
        }
        List<Optional<AnchorResult>> found = IntStream.range(0, targets.size())
                .mapToObj(i -> found(i, aligned.get(i))).toList();
        Map<TextSpan, AnchorResult> elsewhere = elsewhere(found);
        return IntStream.range(0, targets.size()).mapToObj(i -> found.get(i)
                .or(() -> Optional.ofNullable(elsewhere.get(spans.get(i))))
                .orElseGet(() -> anchoring.lost(spans.get(i), occurrencesOf(i)))).toList();
    }

    private Optional<AnchorResult> aligned(int target) {
        return targets.get(target).unchangedIn(newText).or(() -> anchoring.aligned(spans.get(target)));
    }

    private Optional<AnchorResult> found(int target, Optional<AnchorResult> aligned) {
        List<Occurrence> alike = occurrencesOf(target);
        Optional<AnchorResult> certain = aligned.filter(result -> unmistakable.get(target)
                || result.place().filter(place -> movedAlike(target, place)).isPresent());
        boolean anywhere = targets.get(target).position().isEmpty();
        return certain.or(() -> anywhere ? anchoring.quoted(spans.get(target), alike) : inOrder(target, alike))
                .or(() -> stayed(target, alike));
    }

    /** Finds the targets without a place by their words alone. */
    private Map<TextSpan, AnchorResult> elsewhere(List<Optional<AnchorResult>> found) {
        Map<TextSpan, List<Occurrence>> left = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).isEmpty()) {
                left.put(spans.get(i), occurrencesOf(i));
            }
        }
        return anchoring.elsewhere(left);
    }

    /**
     * The place between the neighbours that is nearest to where the target is expected. It must be much nearer than the
     * second nearest.
     */
    private Optional<AnchorResult> inOrder(int target, List<Occurrence> alike) {
        Optional<Expectation> expected = startOf(target).flatMap(neighbours::expectation);
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        ToIntFunction<Occurrence> distance = place -> expected.get().distance(place.span().start());
        List<Occurrence> nearest = alike.stream().filter(place -> expected.get().allows(place.span().start()))
                .sorted(Comparator.comparingInt(distance)).limit(2).toList();
        return nearest.stream().findFirst().filter(place -> distance.applyAsInt(place) <= Neighbours.SLACK)
                .filter(place -> nearest.stream().skip(1).allMatch(other -> distance.applyAsInt(other) / 2 > distance
                        .applyAsInt(place) + Neighbours.SLACK))
                .map(place -> amongNeighbours(target, place));
    }

    /**
     * The only place with the words, if its surroundings are similar and it moved as far as a neighbour. Other
     * annotations may have crossed it.
     */
    private Optional<AnchorResult> stayed(int target, List<Occurrence> alike) {
        return alike.stream()
                .filter(place -> alike.size() == 1 && place.context() >= Anchoring.LIKE_CONTEXT)
                .filter(place -> movedAlike(target, place.span())).findFirst()
                .map(place -> amongNeighbours(target, place));
    }

    private AnchorResult amongNeighbours(int target, Occurrence place) {
        return anchoring.quoted(spans.get(target), place, 0, AnchorMethod.NEIGHBOURS);
    }

    /** Whether the same words also stand elsewhere, in surroundings that fit about as well. */
    private boolean hasLookAlike(int target, TextSpan place) {
        List<Occurrence> alike = occurrencesOf(target);
        return alike.stream().filter(own -> own.span().equals(place)).findFirst()
                .map(own -> alike.stream().anyMatch(other -> !other.span().equals(place)
                        && other.context() > own.context() - Anchoring.LEAST_MARGIN))
                .orElse(false);
    }

    private boolean movedAlike(int target, TextSpan place) {
        return startOf(target).filter(start -> neighbours.movedAlike(start, place.start())).isPresent();
    }

    private Optional<Integer> startOf(int target) {
        return targets.get(target).position().map(TextPositionSelector::start);
    }

    private List<Occurrence> occurrencesOf(int target) {
        return occurrences.getOrDefault(spans.get(target), List.of());
    }
}
