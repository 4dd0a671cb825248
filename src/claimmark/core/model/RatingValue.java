package claimmark.core.model;

import java.math.BigDecimal;

import claimmark.core.xml.ForeignContent;

/**
 * One step of a rating scale.
 *
 * @param ratingValue the number of the step
 * @param alternateName the name of the step, for example "Mostly true" ({@code schema:alternateName})
 */
public record RatingValue(BigDecimal ratingValue, String alternateName, ForeignContent foreign) {

    public RatingValue {
        ratingValue = ratingValue.stripTrailingZeros();
    }

    public RatingValue(long ratingValue, String alternateName) {
        this(BigDecimal.valueOf(ratingValue), alternateName, ForeignContent.NONE);
    }
}
