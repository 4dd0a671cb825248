package claimmark.ide.look;

import java.math.BigDecimal;
import java.util.Optional;

import claimmark.core.model.Annotation;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Review;
import claimmark.core.model.Stance;
import claimmark.core.model.Verdict;

/** The symbol before the word of a verdict. It shows at a glance whether the verdict is good or bad. */
public enum VerdictLook {
    GOOD("\u2713"),
    MIXED("\u25D0"),
    BAD("\u2717"),
    /** The rating has no place on its scale. */
    UNDETERMINED("?");

    private final String symbol;

    VerdictLook(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** The symbol of a verdict on its scale. The scale may count upwards or downwards. */
    public static VerdictLook of(Verdict verdict, RatingScale scale) {
        return of(verdict.ratingValue(), scale);
    }

    /** The symbol of a step of a scale. */
    public static VerdictLook of(RatingValue step, RatingScale scale) {
        return of(step.ratingValue(), scale);
    }

    /** A step's symbol and word. */
    public static String name(RatingScale scale, RatingValue step) {
        return of(step, scale).symbol() + "  " + step.alternateName();
    }

    /** What a source says about a claim with this verdict, if it is cited for the verdict. */
    public Stance stance() {
        return switch (this) {
            case GOOD -> Stance.SUPPORTS;
            case BAD -> Stance.REFUTES;
            case MIXED, UNDETERMINED -> Stance.CONTEXT;
        };
    }

    /** What a source that is cited now is taken to say, by the reviewer's verdict or else by what was agreed. */
    public static Stance stance(Annotation annotation, String reviewer, Review review) {
        return annotation.verdictOf(reviewer).or(() -> annotation.outcome().rating())
                .flatMap(verdict -> review.ratingScale(verdict.scale()).map(scale -> of(verdict, scale).stance()))
                .orElse(Stance.CONTEXT);
    }

    /** The symbol of a number on a scale; of a word without a number as well. */
    private static VerdictLook of(Optional<BigDecimal> ratingValue, RatingScale scale) {
        return ratingValue.map(number -> of(number, scale)).orElse(UNDETERMINED);
    }

    private static VerdictLook of(BigDecimal ratingValue, RatingScale scale) {
        BigDecimal range = scale.bestRating().subtract(scale.worstRating());
        if (range.signum() == 0) {
            return UNDETERMINED;
        }
        double place = ratingValue.subtract(scale.worstRating()).doubleValue() / range.doubleValue();
        if (place < 0 || place > 1) {
            return UNDETERMINED;
        }
        return place >= 0.7 ? GOOD : place <= 0.3 ? BAD : MIXED;
    }
}
