package claimmark.ide.look;

import java.math.BigDecimal;

import claimmark.core.model.RatingScale;
import claimmark.core.model.Verdict;

/** The symbol that stands before the word of a verdict, so that its direction is seen without reading it. */
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

    /** How a verdict looks on its scale, whichever end of that is the good one. */
    public static VerdictLook of(Verdict verdict, RatingScale scale) {
        return of(verdict.ratingValue(), scale);
    }

    /** How a number on a scale looks. */
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
