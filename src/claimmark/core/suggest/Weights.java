package claimmark.core.suggest;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How much each feature of something speaks for it. What has no weight says nothing. */
public final class Weights<F extends Enum<F>> {

    private final Map<F, Double> weights;

    private Weights(Map<F, Double> weights) {
        this.weights = weights;
    }

    /** Reads weights from lines {@code FEATURE weight}; an empty line is left out. */
    public static <F extends Enum<F>> Weights<F> parse(Class<F> features, List<String> lines) {
        Map<F, Double> weights = new EnumMap<>(features);
        lines.stream().filter(line -> !line.isBlank()).map(line -> line.split(" "))
                .forEach(entry -> weights.put(Enum.valueOf(features, entry[0]), Double.valueOf(entry[1])));
        return new Weights<>(weights);
    }

    /** What a feature adds to the logarithm of the odds. */
    public double of(F feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /** The logarithm of the odds with all these features, each given once. */
    public double sum(Collection<F> features) {
        double sum = 0;
        for (F feature : features) {
            sum += of(feature);
        }
        return sum;
    }

    /** The probability that belongs to the logarithm of some odds. */
    public static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /** The logarithm of the odds that belongs to a probability between 0 and 1. */
    public static double odds(double probability) {
        return Math.log(probability / (1 - probability));
    }
}
