package claimmark.core.structure.lines;

/**
 * The lines from which the body of a plain text is taken. Each line counts with its probability of being body minus one
 * half, weighted with its words. The region is the sequence of lines with the largest sum.
 *
 * @param first the first line of the region
 * @param last its last line; before {@code first} when no line is likely
 */
record LikelyRegion(int first, int last) {

    private static final double EVEN = 0.5;
    private static final double WORD_POWER = 0.8;

    /**
     * Finds the region in one pass (Kadane's algorithm).
     *
     * @param probabilities the probability of each line
     * @param rows the features of the lines
     */
    static LikelyRegion of(float[] probabilities, float[][] rows) {
        LikelyRegion best = new LikelyRegion(0, -1);
        double bestSum = 0;
        double sum = 0;
        int start = 0;
        for (int i = 0; i < probabilities.length; i++) {
            sum += (probabilities[i] - EVEN) * Math.pow(rows[i][LineFeature.WORDS.ordinal()], WORD_POWER);
            if (sum > bestSum) {
                bestSum = sum;
                best = new LikelyRegion(start, i);
            } else if (sum < 0) {
                sum = 0;
                start = i + 1;
            }
        }
        return best;
    }

    boolean contains(int line) {
        return first <= line && line <= last;
    }
}
