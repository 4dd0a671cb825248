package claimmark.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import claimmark.core.structure.Lexicon;

/** Counts, page by page, how often a word goes with the body: each page has one vote for each word. */
final class EvidenceCounts {

    private static final double LEAST_EVIDENCE = 0.5;

    /** The votes of one page: for each word the weight of the body's places and of the others, which add up to 1. */
    static final class Votes {

        private final Map<String, float[]> votes = new HashMap<>();

        void count(String word, boolean body, double weight) {
            votes.computeIfAbsent(word, key -> new float[2])[body ? 0 : 1] += (float) weight;
        }

        void normalize() {
            votes.values().removeIf(vote -> vote[0] + vote[1] == 0);
            for (float[] vote : votes.values()) {
                float sum = vote[0] + vote[1];
                vote[0] /= sum;
                vote[1] /= sum;
            }
        }
    }

    private final Map<String, double[]> sums = new HashMap<>();
    private final int leastPages;

    /** @param leastPages the number of pages that must have a word for it to be evidence */
    EvidenceCounts(int leastPages) {
        this.leastPages = leastPages;
    }

    void add(Votes page) {
        page.votes.forEach((word, vote) -> {
            double[] sum = sums.computeIfAbsent(word, key -> new double[2]);
            sum[0] += vote[0];
            sum[1] += vote[1];
        });
    }

    /** The lexicon of all pages but one, so that no page is judged by its own words. */
    Lexicon without(Votes page) {
        return word -> {
            double[] sum = sums.get(word);
            float[] own = page.votes.get(word);
            return sum == null ? 0 : evidence(sum[0] - (own == null ? 0 : own[0]), sum[1] - (own == null ? 0 : own[1]));
        };
    }

    /** The entries of the lexicon of all pages, as the model's file has them. */
    void write(String kind, List<String> out) {
        new TreeMap<>(sums).forEach((word, sum) -> {
            float evidence = evidence(sum[0], sum[1]);
            if (evidence != 0) {
                out.add(String.format(Locale.ROOT, "%s %s %.2f", kind, word, evidence));
            }
        });
    }

    private float evidence(double body, double other) {
        double evidence = body + other < leastPages - 0.01 ? 0 : Math.log((body + 1) / (other + 1));
        return Math.abs(evidence) < LEAST_EVIDENCE ? 0 : (float) evidence;
    }
}
