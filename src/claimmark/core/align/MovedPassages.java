package claimmark.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds passages among the tokens that an alignment left over: what stood elsewhere in the old text. */
final class MovedPassages {

    private static final int SEED_WIDTH = 4;
    /** A passage with fewer UTF-16 units than this is not worth being called the same elsewhere. */
    private static final int LEAST_UNITS = 20;
    /** A whole line is, when it has this many. */
    private static final int LEAST_UNITS_OF_LINE = 10;
    /** Runs of one passage may be this many tokens apart, in both texts. */
    private static final int WIDEST_HOLE = 24;

    private final LeftOver left;
    private final TokenText oldText;
    private final TokenText newText;

    MovedPassages(LeftOver left) {
        this.left = left;
        this.oldText = left.oldText();
        this.newText = left.newText();
    }

    /** The passages, each as its runs in order; their tokens are taken from what is left over. */
    List<List<Run>> find() {
        SeedTable seeds = new SeedTable(SEED_WIDTH, left.oldCount());
        left.forEachOldStretch((from, to) -> seeds.addOld(oldText, from, to));
        if (seeds.entries() == 0) {
            return List.of();
        }
        left.forEachNewStretch((from, to) -> seeds.addNew(newText, from, to));
        return passages(claim(grow(seeds)));
    }

    private List<Run> grow(SeedTable seeds) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < seeds.entries(); i++) {
            int oldToken = seeds.oldPlace(i);
            int newToken = seeds.newPlace(i);
            Run last = runs.isEmpty() ? Run.same(0, 0, 0) : runs.get(runs.size() - 1);
            boolean covered = oldToken < last.oldEnd() && newToken - oldToken == last.diagonal();
            if (oldToken >= 0 && newToken >= 0 && !covered) {
                runs.add(grow(oldToken, newToken));
            }
        }
        return runs;
    }

    private Run grow(int oldToken, int newToken) {
        int before = 0;
        while (isFreePair(oldToken - before - 1, newToken - before - 1)) {
            before++;
        }
        int after = 0;
        while (isFreePair(oldToken + after, newToken + after)) {
            after++;
        }
        return Run.same(oldToken - before, newToken - before, before + after);
    }

    private boolean isFreePair(int oldToken, int newToken) {
        return left.isFree(oldToken, newToken) && oldText.code(oldToken) == newText.code(newToken);
    }

    /** The long ones of the runs, the longest first to take its tokens. */
    private List<Run> claim(List<Run> runs) {
        List<Run> claimed = new ArrayList<>();
        runs.sort(Comparator.comparingInt(Run::length).reversed());
        for (Run run : runs) {
            if (left.isFree(run) && isLong(run)) {
                left.take(run);
                claimed.add(run);
            }
        }
        claimed.sort(Comparator.comparingInt(Run::oldToken));
        return claimed;
    }

    private List<List<Run>> passages(List<Run> runs) {
        List<List<Run>> passages = new ArrayList<>();
        for (Run run : runs) {
            List<Run> passage = passages.isEmpty() ? new ArrayList<>() : passages.get(passages.size() - 1);
            if (passage.isEmpty() || !continues(passage.get(passage.size() - 1), run)) {
                passage = new ArrayList<>();
                passages.add(passage);
            } else {
                Run last = passage.get(passage.size() - 1);
                passage.addAll(fill(last, run));
            }
            passage.add(run);
        }
        return passages;
    }

    private boolean continues(Run last, Run next) {
        int oldHole = next.oldToken() - last.oldEnd();
        int newHole = next.newToken() - last.newEnd();
        return oldHole <= WIDEST_HOLE && newHole >= 0 && newHole <= WIDEST_HOLE
                && left.isFree(Run.same(last.oldEnd(), last.newEnd(), oldHole))
                && left.isFree(Run.same(last.oldEnd(), last.newEnd(), newHole));
    }

    private List<Run> fill(Run last, Run next) {
        List<Run> runs = GapAligner.align(left, new Gap(last.oldEnd(), next.oldToken(), last.newEnd(), next.newToken()));
        runs.forEach(left::take);
        return runs;
    }

    private boolean isLong(Run run) {
        int units = oldText.end(run.oldEnd() - 1) - oldText.start(run.oldToken());
        return units >= LEAST_UNITS || units >= LEAST_UNITS_OF_LINE && isLine(oldText, run.oldToken(), run.oldEnd())
                && isLine(newText, run.newToken(), run.newEnd());
    }

    private static boolean isLine(TokenText text, int from, int to) {
        return text.startsLine(from) && (to == text.size() || text.startsLine(to));
    }
}
