package claimmark.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds runs among the tokens that an alignment left over: what stood elsewhere in the old text. */
final class MovedRuns {

    private static final int SEED_WIDTH = 4;
    /** A passage with fewer UTF-16 units than this is not worth being called the same elsewhere. */
    private static final int LEAST_UNITS = 40;
    /** A whole line is, when it has this many. */
    private static final int LEAST_UNITS_OF_LINE = 10;

    private final LeftOver left;
    private final TokenText oldText;
    private final TokenText newText;

    MovedRuns(LeftOver left) {
        this.left = left;
        this.oldText = left.oldText();
        this.newText = left.newText();
    }

    /** The runs in order of the old text; their tokens are taken from what is left over. */
    List<Run> find() {
        SeedTable seeds = new SeedTable(SEED_WIDTH, left.oldCount());
        left.forEachOldStretch((from, to) -> seeds.addOld(oldText, from, to));
        if (seeds.entries() == 0) {
            return List.of();
        }
        left.forEachNewStretch((from, to) -> seeds.addNew(newText, from, to));
        return claim(grow(seeds));
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
            Run free = freePart(run);
            if (free.length() > 0 && isLong(free)) {
                left.take(free);
                claimed.add(free);
            }
        }
        claimed.sort(Comparator.comparingInt(Run::oldToken));
        return claimed;
    }

    /** What a run still has after others took some of its first or last tokens. */
    private Run freePart(Run run) {
        int from = 0;
        while (from < run.length() && !left.isFree(run.oldToken() + from, run.newToken() + from)) {
            from++;
        }
        int to = from;
        while (to < run.length() && left.isFree(run.oldToken() + to, run.newToken() + to)) {
            to++;
        }
        return Run.same(run.oldToken() + from, run.newToken() + from, to - from);
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
