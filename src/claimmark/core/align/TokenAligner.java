package claimmark.core.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Aligns the tokens of two texts in the order in which they stand, coarse to fine: what they share at their ends, then
 * chains of unique sequences, shorter and shorter ones, then each small gap exactly. Linear in the size of the texts.
 */
final class TokenAligner {

    /** A sequence is unique in a gap more often than in the whole text, so each width gets a second chance. */
    private static final int[] SEED_WIDTHS = {8, 8, 4, 4};
    /** A gap with more tokens than this on a side is not aligned exactly. */
    private static final int MOST_EXACT = 768;

    /** Fewer tokens than this at the ends of both texts may be the same by chance. */
    private static final int LEAST_SHARED = 4;

    private final TextPair texts;
    private final TokenText oldText;
    private final TokenText newText;
    private final RunFinder finder;

    private TokenAligner(TextPair texts) {
        this.texts = texts;
        this.oldText = texts.oldText();
        this.newText = texts.newText();
        this.finder = new RunFinder(texts);
    }

    /**
     * What an alignment found.
     *
     * @param stayed the runs that kept their order, in order
     * @param moved the passages that stand elsewhere, in order of the old text, each as its runs in order
     */
    record Result(List<TokenRun> stayed, List<List<TokenRun>> moved) {
    }

    static Result align(TextPair texts) {
        return new TokenAligner(texts).align();
    }

    private Result align() {
        List<TokenRun> runs = sharedEnds();
        for (int width : SEED_WIDTHS) {
            runs = fillGaps(runs, gap -> HeaviestChain.of(finder.runsIn(gap, width)));
        }
        UnalignedTokens unaligned = new UnalignedTokens(texts, runs);
        List<List<TokenRun>> moved = MovedPassages.find(unaligned);
        List<TokenRun> stayed = fillGaps(runs, gap -> alignExactly(gap, unaligned));
        return new Result(new SemanticCleanup(texts).clean(stayed), moved);
    }

    private List<TokenRun> sharedEnds() {
        int limit = Math.min(oldText.size(), newText.size());
        int front = 0;
        while (front < limit && texts.isSame(front, front)) {
            front++;
        }
        int back = 0;
        while (back < limit - front && texts.isSame(oldText.size() - 1 - back, newText.size() - 1 - back)) {
            back++;
        }
        List<TokenRun> ends = new ArrayList<>();
        if (front >= LEAST_SHARED) {
            ends.add(TokenRun.same(0, 0, front));
        }
        if (back >= LEAST_SHARED) {
            ends.add(TokenRun.same(oldText.size() - back, newText.size() - back, back));
        }
        return ends;
    }

    private List<TokenRun> fillGaps(List<TokenRun> runs, Function<Gap, List<TokenRun>> filling) {
        List<TokenRun> filled = new ArrayList<>();
        int oldEnd = 0;
        int newEnd = 0;
        for (TokenRun run : runs) {
            fill(new Gap(oldEnd, run.oldToken(), newEnd, run.newToken()), filling, filled);
            filled.add(run);
            oldEnd = run.oldEnd();
            newEnd = run.newEnd();
        }
        fill(new Gap(oldEnd, oldText.size(), newEnd, newText.size()), filling, filled);
        return filled;
    }

    private static void fill(Gap gap, Function<Gap, List<TokenRun>> filling, List<TokenRun> filled) {
        if (gap.isOpen()) {
            filled.addAll(filling.apply(gap));
        }
    }

    private List<TokenRun> alignExactly(Gap gap, UnalignedTokens unaligned) {
        return gap.oldLength() > MOST_EXACT || gap.newLength() > MOST_EXACT ? List.of()
                : GapAligner.align(unaligned, gap);
    }
}
