package claimmark.core.model;

import java.math.BigDecimal;
import java.util.Optional;

import claimmark.core.xml.ForeignContent;

/**
 * One step of a rating scale. A step that is neither good nor bad has no number, only a word: "undetermined" is no
 * place between the worst and the best rating, and who reads a {@code schema:Rating} must not take it for one.
 *
 * @param ratingValue the number of the step; empty when it has none
 * @param alternateName the name of the step, for example "Mostly true" ({@code schema:alternateName})
 */
public record RatingValue(Optional<BigDecimal> ratingValue, String alternateName, ForeignContent foreign) {

    public RatingValue {
        ratingValue = ratingValue.map(BigDecimal::stripTrailingZeros);
    }

    public RatingValue(long ratingValue, String alternateName) {
        this(Optional.of(BigDecimal.valueOf(ratingValue)), alternateName, ForeignContent.NONE);
    }

    /** A step without a number. */
    public static RatingValue word(String alternateName) {
        return new RatingValue(Optional.empty(), alternateName, ForeignContent.NONE);
    }

    /** What tells the step from the others of its scale: its number, or its name where it has none. */
    public String grade() {
        return ratingValue.map(BigDecimal::toPlainString).orElse(alternateName);
    }

    /**
     * Whether both are the same step of one scale: their numbers are equal, or their names where one of them has no
     * number. Earlier versions gave "undetermined" the number 0, and it is the same verdict still.
     */
    public boolean isSame(RatingValue other) {
        return ratingValue.isPresent() && other.ratingValue.isPresent() ? ratingValue.equals(other.ratingValue)
                : alternateName.equals(other.alternateName);
    }
}
