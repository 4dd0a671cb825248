package claimmark.core.anchor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;

/**
 * A fast search for texts in which nothing changed near the annotations. Each annotation must stand in the new text
 * with exactly its old surroundings, in the old order: as far from its old place as the annotation before it, or
 * somewhere after that annotation. One pass over the text is enough; it stops at the first annotation that does not
 * fit.
 */
final class VerbatimSearch {

    /**
     * The number of units of a description that are searched for. The limit bounds the time that repeated characters
     * can take.
     */
    private static final int HEAD = 64;
    /** The total number of places that may be tried although only the start of a description stands there. */
    private static final int MOST_TRIES = 256;

    private final String text;
    /** How far the last target moved. */
    private int shift;
    /** The offset at which the description of the last target starts. */
    private int from;
    private int tries;

    private VerbatimSearch(String text) {
        this.text = text;
    }

    /** The results for all targets, in their order; empty when one of them has to be searched for in another way. */
    static Optional<List<AnchorResult>> results(List<AnchorTarget> targets, String text) {
        if (targets.stream().anyMatch(target -> target.position().isEmpty())) {
            return Optional.empty();
        }
        VerbatimSearch search = new VerbatimSearch(text);
        AnchorResult[] results = new AnchorResult[targets.size()];
        int[] inOrder = IntStream.range(0, targets.size()).boxed()
                .sorted(Comparator.comparing(i -> start(targets.get(i)))).mapToInt(Integer::intValue).toArray();
        for (int target : inOrder) {
            Optional<TextSpan> place = search.next(targets.get(target));
            if (place.isEmpty()) {
                return Optional.empty();
            }
            results[target] = search.result(place.get());
        }
        return Optional.of(List.of(results));
    }

    private static int start(AnchorTarget target) {
        return target.contextStart().orElseThrow();
    }

    private Optional<TextSpan> next(AnchorTarget target) {
        TextQuoteSelector quote = target.quote();
        String described = quote.inContext();
        int moved = start(target) + shift;
        int place = text.startsWith(described, moved) ? moved : behind(described);
        if (place < 0) {
            return Optional.empty();
        }
        from = place;
        shift = place - start(target);
        return Optional.of(TextSpan.ofLength(place + quote.prefix().length(), quote.exact().length()));
    }

    /** The first place after the last target that has the whole description; -1 when there is none. */
    private int behind(String described) {
        String head = described.substring(0, Math.min(HEAD, described.length()));
        int place = text.indexOf(head, from);
        while (place >= 0 && !text.startsWith(described, place)) {
            place = ++tries < MOST_TRIES ? text.indexOf(head, place + 1) : -1;
        }
        return place;
    }

    private AnchorResult result(TextSpan place) {
        return shift == 0 ? Anchored.unchanged(place)
                : new Anchored(place, new AnchorEvidence(1, 1, AnchorMethod.ALIGNMENT));
    }
}
