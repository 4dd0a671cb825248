package claimmark.core.structure.lines;

import static claimmark.core.structure.lines.LineFeature.*;

/**
 * Measures the features that only the second model gets: how the first model judged the lines around a line
 * (auto-context; Tu, "Auto-context and its application to high-level vision tasks", CVPR 2008).
 */
public final class LineContext {

    private static final int FAR = 40;
    private static final int NEAR_WINDOW = 2;
    private static final int FAR_WINDOW = 9;
    private static final float LIKELY = 0.5f;

    private final float[][] rows;
    private final float[] looks;
    private final double[] weightBefore;
    private final double[] likelyBefore;

    private LineContext(float[][] rows, float[] looks) {
        this.rows = rows;
        this.looks = looks;
        weightBefore = new double[looks.length + 1];
        likelyBefore = new double[looks.length + 1];
        for (int i = 0; i < looks.length; i++) {
            weightBefore[i + 1] = weightBefore[i] + words(i) + 1;
            likelyBefore[i + 1] = likelyBefore[i] + (words(i) + 1) * looks[i];
        }
    }

    /**
     * Sets the columns for the second model.
     *
     * @param rows the features of each line, as the first model got them
     * @param looks the probability that the first model gave each line
     */
    public static void measure(float[][] rows, float[] looks) {
        if (looks.length > 0) {
            LineContext context = new LineContext(rows, looks);
            context.measureNeighbours();
            context.measureRegion();
            context.measureGaps(false, GAP_BEFORE);
            context.measureGaps(true, GAP_AFTER);
        }
    }

    private float words(int line) {
        return rows[line][WORDS.ordinal()];
    }

    private void set(int line, LineFeature feature, double value) {
        rows[line][feature.ordinal()] = (float) value;
    }

    private void measureNeighbours() {
        double all = Math.max(1, likelyBefore[looks.length]);
        for (int i = 0; i < looks.length; i++) {
            set(i, FIRST_LOOK, looks[i]);
            set(i, PREVIOUS_LOOK, look(i - 1));
            set(i, NEXT_LOOK, look(i + 1));
            set(i, SECOND_PREVIOUS_LOOK, look(i - 2));
            set(i, SECOND_NEXT_LOOK, look(i + 2));
            set(i, NEAR_LOOK, mean(i, NEAR_WINDOW));
            set(i, FAR_LOOK, mean(i, FAR_WINDOW));
            set(i, LIKELY_BEFORE_SHARE, likelyBefore[i] / all);
            set(i, LIKELY_AFTER_SHARE, (likelyBefore[looks.length] - likelyBefore[i + 1]) / all);
            set(i, LIKELY_WORDS, Math.log1p(all));
        }
    }

    private float look(int line) {
        return line < 0 || line >= looks.length ? 0 : looks[line];
    }

    /** The mean probability of the lines around a line, weighted with their words. The line itself is left out. */
    private double mean(int line, int reach) {
        int from = Math.max(0, line - reach);
        int to = Math.min(looks.length, line + reach + 1);
        double own = words(line) + 1.0;
        double weight = weightBefore[to] - weightBefore[from] - own;
        return weight <= 0 ? 0 : (likelyBefore[to] - likelyBefore[from] - own * looks[line]) / weight;
    }

    private void measureRegion() {
        LikelyRegion region = LikelyRegion.of(looks, rows);
        boolean empty = region.last() < region.first();
        double inside = empty ? 0 : likelyBefore[region.last() + 1] - likelyBefore[region.first()];
        for (int i = 0; i < looks.length; i++) {
            set(i, REGION_FROM_START, Math.max(-FAR, Math.min(FAR, i - region.first())));
            set(i, REGION_FROM_END, Math.max(-FAR, Math.min(FAR, region.last() - i)));
            set(i, REGION_SHARE, inside / Math.max(1, likelyBefore[looks.length]));
        }
    }

    /** The number of words in unlikely lines between a line and the nearest likely line on one side. */
    private void measureGaps(boolean fromEnd, LineFeature feature) {
        double gap = FAR * 2.0;
        for (int k = 0; k < looks.length; k++) {
            int i = fromEnd ? looks.length - 1 - k : k;
            set(i, feature, Math.log1p(gap));
            gap = looks[i] > LIKELY ? 0 : gap + 1 + words(i);
        }
    }
}
