package claimmark.bench.typo;

import java.util.Arrays;

import claimmark.core.suggest.typo.model.ContextHashes;
import claimmark.core.suggest.typo.model.ContextWeights;

/**
 * Learns how well words fit contexts: at each place the word that stands there is to beat the words that could have
 * been meant (a conditional log-linear model; Golding and Roth, "A Winnow-based approach to context-sensitive spelling
 * correction", 1999, have the features). Steps are those of AdaGrad (Duchi and others, 2011).
 */
final class ContextTraining {

    private static final double RATE = 0.15;
    private static final double SURE = 0.995;

    private final float[] weights;
    private final float[] squares;
    private int[][] places = new int[64][ContextHashes.COUNT];
    private double[] scores = new double[64];

    ContextTraining(int size) {
        weights = new float[size];
        squares = new float[size];
        Arrays.fill(squares, 1e-2f);
    }

    /** One example: the first word is the one that stands there. */
    void learn(long[] hashes, long[] words, int count) {
        if (count > places.length) {
            places = new int[count * 2][ContextHashes.COUNT];
            scores = new double[count * 2];
        }
        double most = Double.NEGATIVE_INFINITY;
        for (int word = 0; word < count; word++) {
            double sum = 0;
            int[] own = places[word];
            for (int i = 0; i < ContextHashes.COUNT; i++) {
                own[i] = ContextWeights.place(hashes[i], words[word], weights.length);
                sum += weights[own[i]];
            }
            scores[word] = sum;
            most = Math.max(most, sum);
        }
        double all = 0;
        for (int word = 0; word < count; word++) {
            scores[word] = Math.exp(scores[word] - most);
            all += scores[word];
        }
        if (scores[0] / all > SURE) {
            return;
        }
        for (int word = 0; word < count; word++) {
            double gradient = scores[word] / all - (word == 0 ? 1 : 0);
            if (Math.abs(gradient) > 0.002) {
                step(places[word], (float) gradient);
            }
        }
    }

    private void step(int[] own, float gradient) {
        for (int place : own) {
            squares[place] += gradient * gradient;
            weights[place] -= (float) (RATE * gradient / Math.sqrt(squares[place]));
        }
    }

    ContextWeights weights() {
        return ContextWeights.of(weights);
    }
}
