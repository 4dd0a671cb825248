package claimmark.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import claimmark.core.structure.Lexicon;

/** Counts, site by site, how often a word goes with the body: each site has one vote for each word. */
final class EvidenceCounts {

    private static final double LEAST_EVIDENCE = 0.5;

    /** The votes of one page: for each word the weight of the body's places and of the others. */
    static final class Votes {

        private final Map<String, float[]> votes = new HashMap<>();

        void count(String word, boolean body, double weight) {
            votes.computeIfAbsent(word, key -> new float[2])[body ? 0 : 1] += (float) weight;
        }
    }

    private final Map<String, Map<String, float[]>> sites = new HashMap<>();
    private final Map<String, double[]> sums = new HashMap<>();
    private final int leastSites;
    private final Predicate<String> isWord;

    /**
     * @param leastSites the number of sites that must have a word for it to be evidence
     * @param isWord tells words from what only looks like them
     */
    EvidenceCounts(int leastSites, Predicate<String> isWord) {
        this.leastSites = leastSites;
        this.isWord = isWord;
    }

    /** Adds the votes of a page. The shares of a site's pages are added up, so that each page weighs the same. */
    void add(String site, Votes page) {
        Map<String, float[]> votes = sites.computeIfAbsent(site, key -> new HashMap<>());
        page.votes.forEach((word, vote) -> {
            float all = vote[0] + vote[1];
            if (all > 0 && isWord.test(word)) {
                float[] sum = votes.computeIfAbsent(word, key -> new float[2]);
                move(word, sum, -1);
                sum[0] += vote[0] / all;
                sum[1] += vote[1] / all;
                move(word, sum, 1);
            }
        });
    }

    private void move(String word, float[] vote, int sign) {
        double[] share = share(vote);
        double[] sum = sums.computeIfAbsent(word, key -> new double[2]);
        sum[0] += sign * share[0];
        sum[1] += sign * share[1];
    }

    private static double[] share(float[] vote) {
        double all = vote[0] + vote[1];
        return all == 0 ? new double[2] : new double[] {vote[0] / all, vote[1] / all};
    }

    /** The lexicon of all sites but one, so that no page is judged by the words of its own site. */
    Lexicon without(String site) {
        Map<String, float[]> votes = sites.getOrDefault(site, Map.of());
        return word -> {
            double[] sum = sums.get(word);
            double[] own = share(votes.getOrDefault(word, new float[2]));
            return sum == null ? 0 : evidence(sum[0] - own[0], sum[1] - own[1]);
        };
    }

    /** The entries of the lexicon of all sites, as the model's file has them. */
    void write(String kind, List<String> out) {
        new TreeMap<>(sums).forEach((word, sum) -> {
            float evidence = evidence(sum[0], sum[1]);
            if (evidence != 0) {
                out.add(String.format(Locale.ROOT, "%s %s %.2f", kind, word, evidence));
            }
        });
    }

    private float evidence(double body, double other) {
        double evidence = body + other < leastSites - 0.01 ? 0 : Math.log((body + 1) / (other + 1));
        return Math.abs(evidence) < LEAST_EVIDENCE ? 0 : (float) evidence;
    }
}
