package claimmark.ide.look;

import org.eclipse.osgi.util.NLS;

import claimmark.core.model.Annotation;
import claimmark.core.model.Outcome;
import claimmark.core.model.Review;
import claimmark.core.model.Verdict;

/**
 * The symbol and the word for the outcome of an annotation, the same wherever it is shown.
 *
 * @param symbol the symbol before the word, which shows at a glance whether the outcome is good or bad; may be empty
 * @param word the name of the outcome
 */
public record OutcomeLook(String symbol, String word) {

    private static final String SPLIT = "\u2260";

    /** The outcome of an annotation that needs a verdict; for any other annotation, its status. */
    public static OutcomeLook of(Annotation annotation, Review review) {
        return annotation.kind().needsVerdict() ? of(annotation.outcome(), review)
                : new OutcomeLook("", Labels.of(annotation.status()));
    }

    public static OutcomeLook of(Outcome outcome, Review review) {
        if (outcome instanceof Outcome.Split) {
            return new OutcomeLook(SPLIT, LookMessages.split);
        }
        return outcome.rating().map(verdict -> of(outcome, of(verdict, review)))
                .orElseGet(() -> new OutcomeLook("", LookMessages.unrated));
    }

    private static OutcomeLook of(Outcome outcome, OutcomeLook rating) {
        if (outcome instanceof Outcome.Adjudicated) {
            return new OutcomeLook(rating.symbol, NLS.bind(LookMessages.adjudicated, rating.word));
        }
        int agreeing = outcome.restsOn().size();
        return agreeing < 2 ? rating
                : new OutcomeLook(rating.symbol, NLS.bind(LookMessages.agreed, rating.word, agreeing));
    }

    /** A verdict on a scale that the review does not know has no direction. */
    public static OutcomeLook of(Verdict verdict, Review review) {
        VerdictLook look = review.ratingScale(verdict.scale()).map(scale -> VerdictLook.of(verdict, scale))
                .orElse(VerdictLook.UNDETERMINED);
        return new OutcomeLook(look.symbol(), verdict.alternateName());
    }

    /** Symbol and word. */
    public String text() {
        return symbol.isEmpty() ? word : symbol + " " + word;
    }
}
