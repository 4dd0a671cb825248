package claimmark.core.suggest.claim;

import java.util.Set;

import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.Weights;
import claimmark.core.text.ResourceLines;

/** Tells how much a sentence is worth checking. */
public final class ClaimScorer {

    private final Weights<Sign> weights;

    private ClaimScorer(Weights<Sign> weights) {
        this.weights = weights;
    }

    /** Reads the weights that are shipped. */
    public static ClaimScorer shipped() {
        return new ClaimScorer(
                Weights.parse(Sign.class, ResourceLines.of(ClaimScorer.class, "claim-weights.txt")));
    }

    /** From 0 to 1; a half and more for what a reviewer should check. */
    public double score(Sentence sentence) {
        return score(SignReader.of(sentence).keySet());
    }

    /** The score of a sentence with these signs. */
    double score(Set<Sign> signs) {
        return Weights.probability(weights.sum(signs));
    }

    /** What a sign adds to the logarithm of the odds. */
    double weight(Sign sign) {
        return weights.of(sign);
    }
}
