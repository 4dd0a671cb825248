package claimmark.core.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import claimmark.core.align.CharacterFold.CharacterClass;

/**
 * Aligns a small gap exactly. It finds the heaviest alignment in which every break has a cost, whatever the length of
 * the break (Gotoh 1982, with free extension).
 *
 * <p>The cost has two effects. One or two common words do not tear a replaced sentence apart, and words that differ a
 * little may correspond to each other. A break that skips only symbols costs less: a comma, or quotation marks that
 * became brackets, hardly separate the words around them.
 */
final class GapAligner {

    /** The three possible ends of an alignment: a pair of tokens, skipped symbols, or skipped words. */
    private static final int PAIR = 0;
    private static final int SYMBOLS = 1;
    private static final int WORDS = 2;
    private static final int ENDS = 3;

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
    private static final int REPLACEMENT_COST = 5;
    private static final int HEAVIEST_WORD = 12;
    /** The cost of a step, by the end after it and the end before it. */
    private static final int[][] COSTS = {{0, 0, 0}, {4, 0, -IMPOSSIBLE}, {8, 4, 0}};
    /** A flag: the step skips a token of the old text. The other bits of a step hold the end before it. */
    private static final byte SKIPS_OLD = 4;

    private final UnalignedTokens unaligned;
    private final TextPair texts;
    private final TokenText oldText;
    private final TokenText newText;
    private final Gap gap;
    private final int width;
    /** The last step of the best alignment, by end and cell. */
    private final byte[][] steps;
    /** The weights of the best alignments, by end and column, in the row before and in this row. */
    private int[][] above = new int[ENDS][];
    private int[][] here = new int[ENDS][];

    private GapAligner(UnalignedTokens unaligned, Gap gap) {
        this.unaligned = unaligned;
        this.texts = unaligned.texts();
        this.oldText = texts.oldText();
        this.newText = texts.newText();
        this.gap = gap;
        this.width = gap.newLength() + 1;
        this.steps = new byte[ENDS][(gap.oldLength() + 1) * width];
        for (int end = 0; end < ENDS; end++) {
            above[end] = new int[width];
            here[end] = new int[width];
        }
    }

    /** The runs of the best alignment, in order. Time and space grow with the product of the gap's two lengths. */
    static List<TokenRun> align(UnalignedTokens unaligned, Gap gap) {
        boolean promising = !isLoneSymbol(unaligned.texts().oldText(), gap.oldStart(), gap.oldEnd())
                && !isLoneSymbol(unaligned.texts().newText(), gap.newStart(), gap.newEnd());
        return promising ? new GapAligner(unaligned, gap).align() : List.of();
    }

    private static boolean isLoneSymbol(TokenText text, int from, int to) {
        return to - from == 1 && isSymbol(text, from);
    }

    private static boolean isSymbol(TokenText text, int token) {
        return CharacterFold.kindOf(text.text().codePointAt(text.start(token))) == CharacterClass.SYMBOL;
    }

    private List<TokenRun> align() {
        for (int row = 0; row <= gap.oldLength(); row++) {
            for (int[] weights : here) {
                Arrays.fill(weights, IMPOSSIBLE);
            }
            here[PAIR][0] = row == 0 ? 0 : IMPOSSIBLE;
            for (int column = 0; column < width; column++) {
                pair(row, column);
                skip(row, column);
            }
            int[][] spare = above;
            above = here;
            here = spare;
        }
        return traceBack();
    }

    private void pair(int row, int column) {
        if (row > 0 && column > 0) {
            int weight = weight(gap.oldStart() + row - 1, gap.newStart() + column - 1);
            step(above, column - 1, weight, PAIR, row, column, (byte) 0);
        }
    }

    private void skip(int row, int column) {
        if (row > 0) {
            skip(above, column, isSymbol(oldText, gap.oldStart() + row - 1), row, column, SKIPS_OLD);
        }
        if (column > 0) {
            skip(here, column - 1, isSymbol(newText, gap.newStart() + column - 1), row, column, (byte) 0);
        }
    }

    private void skip(int[][] from, int fromColumn, boolean symbol, int row, int column, byte how) {
        if (symbol) {
            step(from, fromColumn, 0, SYMBOLS, row, column, how);
        }
        step(from, fromColumn, 0, WORDS, row, column, how);
    }

    /**
     * Records a step to a cell if it is better than the best step known so far. Of two equal steps, the one with fewer
     * breaks is kept.
     */
    private void step(int[][] from, int fromColumn, int weight, int end, int row, int column, byte how) {
        for (int before = 0; before < ENDS; before++) {
            int reached = from[before][fromColumn] - COSTS[end][before] + weight;
            if (reached > here[end][column] || reached == here[end][column] && before == end && end != PAIR) {
                here[end][column] = reached;
                steps[end][row * width + column] = (byte) (before | how);
            }
        }
    }

    private List<TokenRun> traceBack() {
        List<TokenRun> runs = new ArrayList<>();
        int row = gap.oldLength();
        int column = gap.newLength();
        int end = bestEnd();
        while (row > 0 || column > 0) {
            byte step = steps[end][row * width + column];
            if (end == PAIR) {
                prepend(runs, gap.oldStart() + --row, gap.newStart() + --column);
            } else if ((step & SKIPS_OLD) != 0) {
                row--;
            } else {
                column--;
            }
            end = step & ~SKIPS_OLD;
        }
        Collections.reverse(runs);
        return runs;
    }

    private int bestEnd() {
        int best = PAIR;
        for (int end = SYMBOLS; end < ENDS; end++) {
            best = above[end][width - 1] > above[best][width - 1] ? end : best;
        }
        return best;
    }

    private void prepend(List<TokenRun> runs, int oldToken, int newToken) {
        boolean same = texts.isSame(oldToken, newToken);
        if (same && !runs.isEmpty()) {
            TokenRun next = runs.get(runs.size() - 1);
            if (next.likeness() == 1 && next.oldToken() == oldToken + 1 && next.newToken() == newToken + 1) {
                runs.set(runs.size() - 1, TokenRun.same(oldToken, newToken, next.length() + 1));
                return;
            }
        }
        double likeness = same ? 1 : Likeness.of(texts, oldToken, newToken);
        if (likeness > 0) {
            runs.add(new TokenRun(oldToken, newToken, 1, likeness));
        }
    }

    /** The weight of a pair of tokens; negative when one merely replaced the other. */
    private int weight(int oldToken, int newToken) {
        if (!unaligned.isFree(oldToken, newToken)) {
            return IMPOSSIBLE / 4;
        }
        if (texts.isSame(oldToken, newToken)) {
            return weight(oldToken);
        }
        double likeness = Likeness.of(texts, oldToken, newToken);
        return likeness == 0 ? -REPLACEMENT_COST : (int) Math.round(weight(oldToken) * (2 * likeness - 1));
    }

    private int weight(int oldToken) {
        int length = oldText.length(oldToken);
        int point = oldText.text().codePointAt(oldText.start(oldToken));
        return switch (CharacterFold.kindOf(point)) {
            case WORD -> Math.min(length, HEAVIEST_WORD) + 1;
            case IDEOGRAPH -> 3;
            default -> 1;
        };
    }
}
