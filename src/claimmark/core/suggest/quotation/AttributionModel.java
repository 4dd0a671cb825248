package claimmark.core.suggest.quotation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import claimmark.core.text.ResourceLines;

/** How much each feature speaks for it that somebody said what is quoted. The sum is the odds' logarithm. */
record AttributionModel(double[] weights) {

    private static final String FILE = "attribution-weights.txt";

    /** Reads the weights that are shipped. */
    static AttributionModel shipped() {
        return parse(ResourceLines.of(AttributionModel.class, FILE));
    }

    /** Reads weights from lines {@code FEATURE weight}; a line with {@code #} is a comment. */
    static AttributionModel parse(List<String> lines) {
        double[] weights = new double[Feature.values().length];
        lines.stream().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split(" ")).forEach(
                entry -> weights[Feature.valueOf(entry[0]).ordinal()] = Double.parseDouble(entry[1]));
        return new AttributionModel(weights);
    }

    double score(Set<Feature> features) {
        double sum = 0;
        for (Feature feature : features) {
            sum += weights[feature.ordinal()];
        }
        return sum;
    }

    @Override
    public String toString() {
        return Arrays.toString(weights);
    }
}
