package claimmark.ide.look;

import java.math.BigDecimal;

import claimmark.core.model.RatingScale;
import claimmark.core.model.Verdict;

/** The symbol before the word of a verdict. It shows at a glance whether the verdict is good or bad. */
public enum VerdictLook {
    GOOD("\u2713"),
    MIXED("\u25D0"),
    BAD("\u2717"),
    /** The rating is no place on its scale. */
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

    /** The symbol of a number on a scale. */
    public static VerdictLook of(BigDecimal ratingValue, RatingScale scale) {
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
