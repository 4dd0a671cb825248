package claimmark.core.structure.lines;

import java.util.List;

import claimmark.core.structure.LineShape;

/**
 * The sequence of lines with the densest running text. Each line counts with its words minus a fixed number; the
 * sequence has the largest sum.
 *
 * @param first the first line of the sequence
 * @param last its last line; before {@code first} when every line is too short
 * @param words the number of words in the sequence
 */
record LongestRun(int first, int last, int words) {

    private static final int CHARGE = 12;

    /** Finds the sequence in one pass (Kadane's algorithm). */
    static LongestRun of(List<LineShape> shapes) {
        LongestRun best = new LongestRun(0, -1, 0);
        int bestSum = 0;
        int start = 0;
        int sum = 0;
        int words = 0;
        for (int i = 0; i < shapes.size(); i++) {
            sum += shapes.get(i).words() - CHARGE;
            words += shapes.get(i).words();
            if (sum > bestSum) {
                bestSum = sum;
                best = new LongestRun(start, i, words);
            } else if (sum < 0) {
                start = i + 1;
                sum = 0;
                words = 0;
            }
        }
        return best;
    }
}
