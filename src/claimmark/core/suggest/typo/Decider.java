package claimmark.core.suggest.typo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import claimmark.core.structure.TreeEnsemble;
import claimmark.core.suggest.typo.Alternative.Kind;

/**
 * Says how likely an alternative is what was meant.
 *
 * <p>Its lines are {@code bias NUMBER}, {@code tree …} and, for each kind of alternative, {@code floor KIND NUMBER}:
 * how likely it has to be to be suggested.
 */
public final class Decider {

    private final TreeEnsemble trees;
    private final double[] floors = new double[Kind.values().length];

    /**
     * Reads a decider from its lines.
     *
     * @throws IllegalArgumentException when the lines are none of a decider
     */
    public Decider(List<String> lines) {
        float bias = 0;
        List<String> found = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ", 3);
            switch (words[0]) {
                case "bias" -> bias = Float.parseFloat(words[1]);
                case "tree" -> found.add(line.substring("tree ".length()));
                case "floor" -> floors[Kind.valueOf(words[1]).ordinal()] = Double.parseDouble(words[2]);
                default -> throw new IllegalArgumentException("Not a line of a decider: " + words[0]);
            }
        }
        trees = TreeEnsemble.parse(bias, found,
                Arrays.stream(AlternativeFeature.values()).map(Enum::name).toList());
    }

    /** How likely an alternative with these features is what was meant, from 0 to 1. */
    public double probability(float[] row) {
        return trees.probability(row);
    }

    /** How likely an alternative of this kind has to be. */
    double floor(Kind kind) {
        return floors[kind.ordinal()];
    }
}
