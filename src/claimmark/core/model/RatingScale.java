package claimmark.core.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import claimmark.core.xml.ForeignContent;

/**
 * The scale that verdicts are given on ({@code schema:Rating}). Which end is good is the scale's own affair:
 * {@code bestRating} is the number of the best rating and may be the smaller of the two.
 *
 * @param id how verdicts of this review refer to it
 * @param worstRating the number of the worst rating
 * @param bestRating the number of the best rating
 * @param values its steps, in the order they are offered
 */
public record RatingScale(String id, BigDecimal worstRating, BigDecimal bestRating, List<RatingValue> values,
        ForeignContent foreign) {

    /**
     * The scale a new review starts with, after the five steps that fact-checkers share most. "Undetermined" is a
     * finding, but no place between the worst and the best: its number lies outside them.
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
