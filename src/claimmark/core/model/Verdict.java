package claimmark.core.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

import claimmark.core.xml.ForeignContent;

/**
 * What one reviewer found ({@code schema:Rating} as {@code reviewRating} of a {@code ClaimReview}). No verdict at all
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
 * @param adjudicates whether it decides between the verdicts of others
 */
public record Verdict(String scale, BigDecimal ratingValue, String alternateName, String ratingExplanation,
        String author, Instant date, Optional<String> textSha256, boolean adjudicates,
        ForeignContent foreign) {

    public Verdict {
        ratingValue = ratingValue.stripTrailingZeros();
    }

    /** A verdict among those of others. */
    public Verdict(String scale, BigDecimal ratingValue, String alternateName, String ratingExplanation, String author,
            Instant date, Optional<String> textSha256, ForeignContent foreign) {
        this(scale, ratingValue, alternateName, ratingExplanation, author, date, textSha256, false, foreign);
    }

    public Verdict withExplanation(String explanation) {
        return new Verdict(scale, ratingValue, alternateName, explanation, author, date, textSha256, adjudicates,
                foreign);
    }

    public Verdict withAdjudicates(boolean decides) {
        return new Verdict(scale, ratingValue, alternateName, ratingExplanation, author, date, textSha256, decides,
                foreign);
    }

    /** Whether both give the same number on the same scale. */
    public boolean isSameRating(Verdict other) {
        return scale.equals(other.scale) && ratingValue.equals(other.ratingValue);
    }
}
