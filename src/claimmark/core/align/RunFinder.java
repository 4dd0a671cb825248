package claimmark.core.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds runs of equal tokens in a gap. Each run grows from a seed, a sequence that is unique on both sides of the gap.
 */
final class RunFinder {

    /** After so many seeds it is asked whether the result is still wanted. */
    private static final int ASKED_EVERY = 4096;

    private final TextPair texts;

    RunFinder(TextPair texts) {
        this.texts = texts;
    }

    /** The longest runs around seeds of {@code width} tokens. */
    List<TokenRun> runsIn(Gap gap, int width) {
        if (gap.oldLength() < width || gap.newLength() < width) {
            return List.of();
        }
        SeedTable seeds = new SeedTable(width, gap.oldLength());
        seeds.addOld(texts.oldText(), gap.oldStart(), gap.oldEnd());
        seeds.addNew(texts.newText(), gap.newStart(), gap.newEnd());
        return grow(seeds, gap);
    }

    private List<TokenRun> grow(SeedTable seeds, Gap gap) {
        List<TokenRun> runs = new ArrayList<>();
        Map<Integer, Integer> coveredTo = new HashMap<>();
        int diagonal = 0;
        int covered = -1;
        for (int i = 0; i < seeds.entries(); i++) {
            if (i % ASKED_EVERY == 0) {
                texts.cancellation().check();
            }
            int oldToken = seeds.oldPlace(i);
            int newToken = seeds.newPlace(i);
            if (oldToken < 0 || newToken < 0 || newToken - oldToken == diagonal && oldToken < covered
                    || coveredTo.getOrDefault(newToken - oldToken, -1) > oldToken) {
                continue;
            }
            TokenRun run = grow(oldToken, newToken, gap);
            runs.add(run);
            diagonal = run.diagonal();
            covered = run.oldEnd();
            coveredTo.put(diagonal, covered);
        }
        return runs;
    }

    private TokenRun grow(int oldToken, int newToken, Gap gap) {
        int before = 0;
        while (oldToken - before > gap.oldStart() && newToken - before > gap.newStart()
                && texts.isSame(oldToken - before - 1, newToken - before - 1)) {
            before++;
        }
        int after = 0;
        while (oldToken + after < gap.oldEnd() && newToken + after < gap.newEnd()
                && texts.isSame(oldToken + after, newToken + after)) {
            after++;
        }
        return TokenRun.same(oldToken - before, newToken - before, before + after);
    }
}
