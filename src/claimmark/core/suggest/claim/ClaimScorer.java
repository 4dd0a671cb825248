package claimmark.core.suggest.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import claimmark.core.suggest.Sentence;
import claimmark.core.text.ResourceLines;

/** Tells how much a sentence is worth checking. */
public final class ClaimScorer {

    private final Map<Sign, Double> weights;

    private ClaimScorer(Map<Sign, Double> weights) {
        this.weights = weights;
    }

    /** Reads the weights that are shipped. */
    public static ClaimScorer shipped() {
        return parse(ResourceLines.of(ClaimScorer.class, "claim-weights.txt"));
    }

    /** Reads weights from lines {@code SIGN weight}; a line with {@code #} is a comment. */
    static ClaimScorer parse(List<String> lines) {
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        lines.stream().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split(" "))
                .forEach(entry -> weights.put(Sign.valueOf(entry[0]), Double.valueOf(entry[1])));
        return new ClaimScorer(weights);
    }

    /** From 0 to 1; a half and more for what a reviewer should check. */
    public double score(Sentence sentence) {
        double sum = 0;
        for (Sign sign : SignReader.of(sentence).keySet()) {
            sum += weight(sign);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** What a sign adds to the logarithm of the odds. */
    double weight(Sign sign) {
        return weights.getOrDefault(sign, 0.0);
    }
}
