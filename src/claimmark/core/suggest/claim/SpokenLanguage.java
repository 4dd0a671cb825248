package claimmark.core.suggest.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.Weights;
import claimmark.core.text.ResourceLines;

/**
 * Tells sentences that were spoken from those that were written by how they are built: by words of grammar, endings and
 * kinds of figures. What they are about says nothing.
 */
public final class SpokenLanguage {

    private static final String ALWAYS = "b";

    private final Map<String, Double> weights;

    private SpokenLanguage(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** Reads the weights that are shipped. */
    public static SpokenLanguage shipped() {
        return parse(ResourceLines.of(SpokenLanguage.class, "spoken.model"));
    }

    /** Reads lines {@code WEIGHT TERM}: how much each speaks for it that a sentence was spoken. */
    public static SpokenLanguage parse(List<String> lines) {
        Map<String, Double> weights = new HashMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            weights.put(line.substring(space + 1), Double.valueOf(line.substring(0, space)));
        }
        return new SpokenLanguage(weights);
    }

    /** What of a sentence is looked at, and what every sentence has. */
    public static Set<String> terms(Sentence sentence) {
        Set<String> terms = new HashSet<>();
        terms.add(ALWAYS);
        for (String pattern : ClaimTerms.of(sentence).patterns()) {
            if (pattern.chars().anyMatch(Character::isLetter)) {
                terms.add(pattern);
            }
        }
        return terms;
    }

    /** How likely it is that a sentence was spoken, from 0 to 1. */
    double probability(Sentence sentence) {
        double odds = 0;
        for (String term : terms(sentence)) {
            odds += weights.getOrDefault(term, 0.0);
        }
        return Weights.probability(odds);
    }
}
