package claimmark.core.suggest.claim;

import java.util.Collection;
import java.util.List;

import claimmark.core.suggest.Sentence;

/**
 * What a text adds to what its sentences tell by themselves. Beside what is worth checking stands more of it. And where
 * people talk, much is said only in passing, so that more has to speak for a sentence than in what was written, or
 * prepared, to be read.
 */
public final class ClaimContext {

    private static final double NEIGHBOURS = 0.15;
    private static final double SPOKEN = 1.5;
    private static final double NEITHER = 0.57;
    /** A text is taken for neither spoken nor written until it has some more sentences than so many. */
    private static final int DOUBT = 5;
    /** How a text sounds is clear from so many sentences of it. */
    private static final int MOST_SENTENCES = 500;

    private final double raised;

    private ClaimContext(double raised) {
        this.raised = raised;
    }

    /**
     * What a text adds to each of its sentences.
     *
     * @param text all of its sentences, in order
     */
    public static ClaimContext of(List<Sentence> text, SpokenLanguage language) {
        int every = text.size() / MOST_SENTENCES + 1;
        double spoken = DOUBT * NEITHER;
        int read = DOUBT;
        for (int at = 0; at < text.size(); at += every) {
            spoken += language.probability(text.get(at));
            read++;
        }
        return new ClaimContext(SPOKEN * (NEITHER - spoken / read));
    }

    /**
     * The logarithm of the odds that a sentence is worth checking where it stands.
     *
     * @param alone the same for the sentence by itself
     * @param neighbours the same for the one before and the one after it by themselves, so far as there are any
     */
    public double odds(double alone, Collection<Double> neighbours) {
        double beside = neighbours.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return alone + NEIGHBOURS * beside + raised;
    }
}
