package claimmark.core.align;

import java.util.ArrayList;
import java.util.List;

/** Joins runs that moved together to passages, with what changed inside them and at their ends. */
final class MovedPassages {

    /** Runs of one passage may be this many tokens apart, and reach this much farther at their ends. */
    private static final int WIDEST_HOLE = 24;

    private final LeftOver left;
    private final TokenText oldText;
    private final TokenText newText;
    private final List<List<Run>> passages = new ArrayList<>();

    private MovedPassages(LeftOver left) {
        this.left = left;
        this.oldText = left.oldText();
        this.newText = left.newText();
    }

    /** The passages, each as its runs in order; their tokens are taken from what is left over. */
    static List<List<Run>> find(LeftOver left) {
        MovedPassages moved = new MovedPassages(left);
        new MovedRuns(left).find().forEach(moved::add);
        moved.passages.forEach(moved::extend);
        return moved.passages;
    }

    private void add(Run run) {
        if (!passages.isEmpty()) {
            List<Run> passage = passages.get(passages.size() - 1);
            Run last = passage.get(passage.size() - 1);
            Gap hole = new Gap(last.oldEnd(), run.oldToken(), last.newEnd(), run.newToken());
            if (isSmall(hole) && left.isFree(hole)) {
                passage.addAll(fill(hole));
                passage.add(run);
                return;
            }
        }
        passages.add(new ArrayList<>(List.of(run)));
    }

    private static boolean isSmall(Gap hole) {
        return hole.oldLength() <= WIDEST_HOLE && hole.newLength() >= 0 && hole.newLength() <= WIDEST_HOLE;
    }

    /** A passage moves with the lines that it begins and ends in. */
    private void extend(List<Run> passage) {
        passage.addAll(0, fillIfLike(lineBefore(passage.get(0))));
        passage.addAll(fillIfLike(lineAfter(passage.get(passage.size() - 1))));
    }

    private Gap lineBefore(Run run) {
        int oldStart = run.oldToken();
        while (oldStart > run.oldToken() - WIDEST_HOLE && !oldText.startsLine(oldStart)
                && left.isFreeOld(oldStart - 1)) {
            oldStart--;
        }
        int newStart = run.newToken();
        while (newStart > run.newToken() - WIDEST_HOLE && !newText.startsLine(newStart)
                && left.isFreeNew(newStart - 1)) {
            newStart--;
        }
        return new Gap(oldStart, run.oldToken(), newStart, run.newToken());
    }

    private Gap lineAfter(Run run) {
        int oldEnd = run.oldEnd();
        while (oldEnd < run.oldEnd() + WIDEST_HOLE && left.isFreeOld(oldEnd) && !oldText.startsLine(oldEnd)) {
            oldEnd++;
        }
        int newEnd = run.newEnd();
        while (newEnd < run.newEnd() + WIDEST_HOLE && left.isFreeNew(newEnd) && !newText.startsLine(newEnd)) {
            newEnd++;
        }
        return new Gap(run.oldEnd(), oldEnd, run.newEnd(), newEnd);
    }

    private List<Run> fill(Gap hole) {
        return take(align(hole));
    }

    private List<Run> fillIfLike(Gap hole) {
        List<Run> runs = align(hole);
        int tokens = runs.stream().mapToInt(Run::length).sum();
        return tokens * 2 >= hole.oldLength() ? take(runs) : List.of();
    }

    private List<Run> align(Gap hole) {
        return hole.isOpen() ? GapAligner.align(left, hole) : List.of();
    }

    private List<Run> take(List<Run> runs) {
        runs.forEach(left::take);
        return runs;
    }
}
