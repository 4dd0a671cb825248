package claimmark.core.structure.lines;

/**
 * The stretch of a plain text that its body lies in: the lines whose probabilities of being body, each above or below
 * one half and weighted with its words, add up to the most.
 *
 * @param first the first line of the stretch
 * @param last its last line; before {@code first} when no line is likely
 */
record LikelyRegion(int first, int last) {

    private static final double EVEN = 0.5;
    private static final double WORD_POWER = 0.8;

    /**
     * Kadane's algorithm, in one pass.
     *
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
