package claimmark.core.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

import claimmark.core.xml.ForeignContent;

/**
 * What a reviewer found ({@code schema:Rating} as {@code reviewRating} of a {@code ClaimReview}). No verdict at all
 * means "unrated", which is not the same as a verdict of "undetermined".
 *
 * @param scale id of the {@link RatingScale} it is given on
 * @param ratingValue the number on that scale
 * @param alternateName the word for it
 * @param ratingExplanation why; may be empty
 * @param author id of the reviewer who gave it
 * @param date when
 * @param textSha256 hash of the marked words it was given on, as they stood or in the form that other white space,
 *            quotation marks and dashes leave as it is, as lower-case hexadecimal; empty when not known
 */
public record Verdict(String scale, BigDecimal ratingValue, String alternateName, String ratingExplanation,
        String author, Instant date, Optional<String> textSha256, ForeignContent foreign) {

    public Verdict {
        ratingValue = ratingValue.stripTrailingZeros();
    }

    public Verdict withExplanation(String explanation) {
        return new Verdict(scale, ratingValue, alternateName, explanation, author, date, textSha256, foreign);
    }
}
