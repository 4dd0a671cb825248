package claimmark.core.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins runs that moved together into passages. A passage includes the changed words between its runs and at its ends.
 */
final class MovedPassages {

    /**
     * Runs of one passage may be at most this many tokens apart. A passage grows at its ends by at most this many
     * tokens.
     */
    private static final int WIDEST_HOLE = 24;

    private final UnalignedTokens unaligned;
    private final TokenText oldText;
    private final TokenText newText;
    private final List<List<TokenRun>> passages = new ArrayList<>();

    private MovedPassages(UnalignedTokens unaligned) {
        this.unaligned = unaligned;
        this.oldText = unaligned.texts().oldText();
        this.newText = unaligned.texts().newText();
    }

    /** The passages, each as its runs in order. Their tokens are marked as aligned. */
    static List<List<TokenRun>> find(UnalignedTokens unaligned) {
        MovedPassages moved = new MovedPassages(unaligned);
        new MovedRuns(unaligned).find().forEach(moved::add);
        moved.passages.forEach(moved::extend);
        return moved.passages;
    }

    private void add(TokenRun run) {
        if (!passages.isEmpty()) {
            List<TokenRun> passage = passages.get(passages.size() - 1);
            TokenRun last = passage.get(passage.size() - 1);
            Gap hole = new Gap(last.oldEnd(), run.oldToken(), last.newEnd(), run.newToken());
            if (isSmall(hole) && unaligned.isFree(hole)) {
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

    /** Extends a passage to the start of its first line and the end of its last line. */
    private void extend(List<TokenRun> passage) {
        passage.addAll(0, fillIfLike(lineBefore(passage.get(0))));
        passage.addAll(fillIfLike(lineAfter(passage.get(passage.size() - 1))));
    }

    private Gap lineBefore(TokenRun run) {
        int oldStart = run.oldToken();
        while (oldStart > run.oldToken() - WIDEST_HOLE && !oldText.startsLine(oldStart)
                && unaligned.isFreeOld(oldStart - 1)) {
            oldStart--;
        }
        int newStart = run.newToken();
        while (newStart > run.newToken() - WIDEST_HOLE && !newText.startsLine(newStart)
                && unaligned.isFreeNew(newStart - 1)) {
            newStart--;
        }
        return new Gap(oldStart, run.oldToken(), newStart, run.newToken());
    }

    private Gap lineAfter(TokenRun run) {
        int oldEnd = run.oldEnd();
        while (oldEnd < run.oldEnd() + WIDEST_HOLE && unaligned.isFreeOld(oldEnd) && !oldText.startsLine(oldEnd)) {
            oldEnd++;
        }
        int newEnd = run.newEnd();
        while (newEnd < run.newEnd() + WIDEST_HOLE && unaligned.isFreeNew(newEnd) && !newText.startsLine(newEnd)) {
            newEnd++;
        }
        return new Gap(run.oldEnd(), oldEnd, run.newEnd(), newEnd);
    }

    private List<TokenRun> fill(Gap hole) {
        return take(align(hole));
    }

    private List<TokenRun> fillIfLike(Gap hole) {
        List<TokenRun> runs = align(hole);
        int tokens = runs.stream().mapToInt(TokenRun::length).sum();
        return tokens * 2 >= hole.oldLength() ? take(runs) : List.of();
    }

    private List<TokenRun> align(Gap hole) {
        return hole.isOpen() ? GapAligner.align(unaligned, hole) : List.of();
    }

    private List<TokenRun> take(List<TokenRun> runs) {
        runs.forEach(unaligned::take);
        return runs;
    }
}
