package claimmark.core.suggest.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.Weights;
import claimmark.core.text.ResourceLines;

/**
 * How much each feature of a sentence speaks for it that it is worth checking, learnt from sentences that were judged
 * by reading. Beside the features, each word has what its company in many texts tells of it; that is averaged over the
 * words of the sentence.
 */
public final class ClaimModel {

    private static final String COMPANY = "v ";

    private final Map<String, Float> features;
    private final Map<String, Float> company;

    private ClaimModel(Map<String, Float> features, Map<String, Float> company) {
        this.features = features;
        this.company = company;
    }

    /** Reads the model that is shipped. */
    public static ClaimModel shipped() {
        return parse(ResourceLines.of(ClaimModel.class, "claims.model"));
    }

    /** Reads a model from lines {@code WEIGHT FEATURE}, and {@code WEIGHT v WORD} for the company of a word. */
    public static ClaimModel parse(List<String> lines) {
        Map<String, Float> features = new HashMap<>();
        Map<String, Float> company = new HashMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            float weight = Float.parseFloat(line.substring(0, space));
            String name = line.substring(space + 1);
            if (name.startsWith(COMPANY)) {
                company.put(name.substring(COMPANY.length()), weight);
            } else {
                features.put(name, weight);
            }
        }
        return new ClaimModel(features, company);
    }

    /** From 0 to 1; a half and more for what a reviewer should check. */
    public double probability(Sentence sentence) {
        return Weights.probability(odds(sentence));
    }

    /** The same for a sentence with these signs. */
    double probability(Sentence sentence, Set<Sign> signs) {
        return Weights.probability(odds(sentence, signs));
    }

    /** The logarithm of the odds. */
    public double odds(Sentence sentence) {
        return odds(sentence, SignReader.of(sentence).keySet());
    }

    private double odds(Sentence sentence, Set<Sign> signs) {
        ClaimTerms terms = ClaimTerms.of(sentence);
        return sum(ClaimFeatures.of(sentence, terms, signs)) + average(terms.words());
    }

    private double sum(Set<String> names) {
        double sum = 0;
        for (String name : names) {
            sum += features.getOrDefault(name, 0f);
        }
        return sum;
    }

    private double average(List<String> words) {
        double sum = 0;
        int known = 0;
        for (String word : words) {
            Float weight = company.get(word);
            if (weight != null) {
                sum += weight;
                known++;
            }
        }
        return known == 0 ? 0 : sum / known;
    }
}
