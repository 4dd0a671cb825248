package claimmark.core.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Aligns a small gap exactly: the heaviest alignment in which every break costs something, whatever its length
 * (Gotoh 1982, with free extension). So a word or two that happen to stand in both texts do not tear a replaced
 * sentence apart, and words that differ a little may stand for each other.
 */
final class GapAligner {

    private static final int BREAK_COST = 8;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
    private static final int REPLACEMENT_COST = 5;
    private static final int HEAVIEST_WORD = 12;

    /** What is known of the best alignments that end at a cell: the pair before was in a break, and the like. */
    private static final byte PAIR_AFTER_BREAK = 1;
    private static final byte BREAK_OPENS = 2;
    private static final byte BREAK_SKIPS_OLD = 4;

    private final LeftOver left;
    private final TokenText oldText;
    private final TokenText newText;
    private final Gap gap;
    private final int width;
    private final byte[] trace;
    private int[] pairedAbove;
    private int[] brokenAbove;
    private int[] paired;
    private int[] broken;

    private GapAligner(LeftOver left, Gap gap) {
        this.left = left;
        this.oldText = left.oldText();
        this.newText = left.newText();
        this.gap = gap;
        this.width = gap.newLength() + 1;
        this.trace = new byte[(gap.oldLength() + 1) * width];
        this.pairedAbove = new int[width];
        this.brokenAbove = new int[width];
        this.paired = new int[width];
        this.broken = new int[width];
    }

    /** The runs of the best alignment, in order. Takes time and space in the product of the gap's lengths. */
    static List<Run> align(LeftOver left, Gap gap) {
        boolean promising = !isLoneSymbol(left.oldText(), gap.oldStart(), gap.oldEnd())
                && !isLoneSymbol(left.newText(), gap.newStart(), gap.newEnd());
        return promising ? new GapAligner(left, gap).align() : List.of();
    }

    private static boolean isLoneSymbol(TokenText text, int from, int to) {
        return to - from == 1 && Fold.kindOf(text.text().codePointAt(text.start(from))) == Fold.Kind.SYMBOL;
    }

    private List<Run> align() {
        for (int row = 0; row <= gap.oldLength(); row++) {
            Arrays.fill(paired, IMPOSSIBLE);
            Arrays.fill(broken, IMPOSSIBLE);
            paired[0] = row == 0 ? 0 : IMPOSSIBLE;
            for (int column = 0; column < width; column++) {
                pair(row, column);
                breakOff(row, column);
            }
            swapRows();
        }
        return traceBack(brokenAbove[width - 1] > pairedAbove[width - 1]);
    }

    private void pair(int row, int column) {
        if (row == 0 || column == 0) {
            return;
        }
        int weight = weight(gap.oldStart() + row - 1, gap.newStart() + column - 1);
        boolean afterBreak = brokenAbove[column - 1] > pairedAbove[column - 1];
        paired[column] = weight + Math.max(brokenAbove[column - 1], pairedAbove[column - 1]);
        trace[row * width + column] |= afterBreak ? PAIR_AFTER_BREAK : 0;
    }

    private void breakOff(int row, int column) {
        int best = IMPOSSIBLE;
        byte how = 0;
        if (row > 0) {
            int opened = pairedAbove[column] - BREAK_COST;
            best = Math.max(opened, brokenAbove[column]);
            how = (byte) (BREAK_SKIPS_OLD | (opened > brokenAbove[column] ? BREAK_OPENS : 0));
        }
        if (column > 0) {
            int opened = paired[column - 1] - BREAK_COST;
            int across = Math.max(opened, broken[column - 1]);
            if (across > best) {
                best = across;
                how = opened > broken[column - 1] ? BREAK_OPENS : 0;
            }
        }
        broken[column] = best;
        trace[row * width + column] |= how;
    }

    private void swapRows() {
        int[] spare = pairedAbove;
        pairedAbove = paired;
        paired = spare;
        spare = brokenAbove;
        brokenAbove = broken;
        broken = spare;
    }

    private List<Run> traceBack(boolean endsInBreak) {
        List<Run> runs = new ArrayList<>();
        boolean inBreak = endsInBreak;
        int row = gap.oldLength();
        int column = gap.newLength();
        while (row > 0 || column > 0) {
            byte step = trace[row * width + column];
            if (inBreak) {
                inBreak = (step & BREAK_OPENS) == 0;
                if ((step & BREAK_SKIPS_OLD) != 0) {
                    row--;
                } else {
                    column--;
                }
            } else {
                inBreak = (step & PAIR_AFTER_BREAK) != 0;
                prepend(runs, gap.oldStart() + --row, gap.newStart() + --column);
            }
        }
        Collections.reverse(runs);
        return runs;
    }

    private void prepend(List<Run> runs, int oldToken, int newToken) {
        boolean same = oldText.code(oldToken) == newText.code(newToken);
        if (same && !runs.isEmpty()) {
            Run next = runs.get(runs.size() - 1);
            if (next.likeness() == 1 && next.oldToken() == oldToken + 1 && next.newToken() == newToken + 1) {
                runs.set(runs.size() - 1, Run.same(oldToken, newToken, next.length() + 1));
                return;
            }
        }
        double likeness = same ? 1 : Likeness.of(oldText, oldToken, newText, newToken);
        if (likeness > 0) {
            runs.add(new Run(oldToken, newToken, 1, likeness));
        }
    }

    /** What a pair of tokens is worth; negative when one merely replaced the other. */
    private int weight(int oldToken, int newToken) {
        if (!left.isFree(oldToken, newToken)) {
            return IMPOSSIBLE / 4;
        }
        if (oldText.code(oldToken) == newText.code(newToken)) {
            return weight(oldToken);
        }
        double likeness = Likeness.of(oldText, oldToken, newText, newToken);
        return likeness == 0 ? -REPLACEMENT_COST : (int) Math.round(weight(oldToken) * (2 * likeness - 1));
    }

    private int weight(int oldToken) {
        int length = oldText.length(oldToken);
        int point = oldText.text().codePointAt(oldText.start(oldToken));
        return switch (Fold.kindOf(point)) {
            case WORD -> Math.min(length, HEAVIEST_WORD) + 1;
            case IDEOGRAPH -> 3;
            default -> 1;
        };
    }
}
