package claimmark.core.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import claimmark.core.xml.ForeignContent;

/**
 * A scale for verdicts ({@code schema:Rating}). A scale may count upwards or downwards: {@code bestRating} may be
 * smaller than {@code worstRating}.
 *
 * @param id the id by which verdicts of this review refer to the scale
 * @param worstRating the number of the worst rating
 * @param bestRating the number of the best rating
 * @param values the steps of the scale, in the order in which they are offered
 */
public record RatingScale(String id, BigDecimal worstRating, BigDecimal bestRating, List<RatingValue> values,
        ForeignContent foreign) {

    /**
     * The scale of a new review. It has the five steps that are most common among fact-checkers. "Undetermined" is a
     * verdict, but it is neither good nor bad. So its number lies outside the range from the worst to the best rating.
     */
    public static final RatingScale DEFAULT = new RatingScale("truth-5", BigDecimal.ONE, BigDecimal.valueOf(5),
            List.of(new RatingValue(5, "True"), new RatingValue(4, "Mostly true"), new RatingValue(3, "Half true"),
                    new RatingValue(2, "Mostly false"), new RatingValue(1, "False"),
                    new RatingValue(0, "Undetermined")),
            ForeignContent.NONE);

    public RatingScale {
        worstRating = worstRating.stripTrailingZeros();
        bestRating = bestRating.stripTrailingZeros();
        values = List.copyOf(values);
    }

    /** The step with this number; empty when the scale has none. */
    public Optional<RatingValue> value(BigDecimal ratingValue) {
        return values.stream().filter(v -> v.ratingValue().compareTo(ratingValue) == 0).findFirst();
    }
}
