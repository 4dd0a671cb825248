package claimmark.core.anchor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;

/**
 * The quick way for a text in which nothing changed near its annotations: each stands there with the very characters
 * around it, in the old order, as far from where it stood as the one before it or somewhere behind that. One pass over
 * the text, which gives up at the first that does not.
 */
final class VerbatimSearch {

    /** Of a description, so many units are looked for, which bounds what repeated characters can cost. */
    private static final int HEAD = 64;
    /** How many places that only begin like a description are looked at in all. */
    private static final int MOST_TRIES = 256;

    private final String text;
    /** How far the last target stands from where it stood. */
    private int shift;
    /** Where the description of the last target starts. */
    private int from;
    private int tries;

    private VerbatimSearch(String text) {
        this.text = text;
    }

    /** What became of all targets, in their order; empty when one of them has to be looked for in other ways. */
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
        int place = moved >= from && text.startsWith(described, moved) ? moved : behind(described);
        if (place < 0) {
            return Optional.empty();
        }
        from = place;
        shift = place - start(target);
        return Optional.of(TextSpan.ofLength(place + quote.prefix().length(), quote.exact().length()));
    }

    /** The first place behind the last target's that has all of it; -1 when there is none. */
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
