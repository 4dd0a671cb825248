package claimmark.core.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Aligns the tokens of two texts, coarse to fine. It starts with what both texts share at their ends. Then it aligns
 * chains of unique sequences, each time with shorter ones. In the end it aligns each small gap exactly. Time is linear
 * in the size of the texts.
 */
final class TokenAligner {

    /**
     * The lengths of the sequences. Each length is tried twice, because a sequence that is repeated in the text may be
     * unique in a gap.
     */
    private static final int[] SEED_WIDTHS = {8, 8, 4, 4};
    /** A gap with more tokens than this on one side is not aligned exactly. */
    private static final int MOST_EXACT = 768;

    /** A shorter common start or end, in tokens, may be the same by chance. */
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
     * The result of an alignment.
     *
     * @param stayed the runs that kept their order, in this order
     * @param moved the passages that stand elsewhere now, in the order of the old text; each as its runs in order
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

    private void fill(Gap gap, Function<Gap, List<TokenRun>> filling, List<TokenRun> filled) {
        if (gap.isOpen()) {
            texts.cancellation().check();
            filled.addAll(filling.apply(gap));
        }
    }

    private List<TokenRun> alignExactly(Gap gap, UnalignedTokens unaligned) {
        return gap.oldLength() > MOST_EXACT || gap.newLength() > MOST_EXACT ? List.of()
                : GapAligner.align(unaligned, gap);
    }
}
