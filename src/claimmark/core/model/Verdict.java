package claimmark.core.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

import claimmark.core.xml.ForeignContent;

/**
 * The verdict of one reviewer ({@code schema:Rating} as {@code reviewRating} of a {@code ClaimReview}). An annotation
 * without verdicts is "unrated", which differs from a verdict of "undetermined".
 *
 * @param scale the id of the {@link RatingScale}
 * @param ratingValue the number on that scale; empty when the scale has a word without a number for it
 * @param alternateName the name of that step of the scale
 * @param ratingExplanation the reason; may be empty
 * @param author the id of the reviewer who gave the verdict
 * @param date the time when it was given
 * @param textSha256 the SHA-256 hash of the marked words at that time, in lower-case hexadecimal digits; either of the
 *            exact words, or of the words with unified white space, quotation marks and dashes; empty when not known
 * @param adjudicates whether the verdict decides between the verdicts of others
 */
public record Verdict(String scale, Optional<BigDecimal> ratingValue, String alternateName, String ratingExplanation,
        String author, Instant date, Optional<String> textSha256, boolean adjudicates,
        ForeignContent foreign) {

    public Verdict {
        ratingValue = ratingValue.map(BigDecimal::stripTrailingZeros);
    }

    /** Makes a verdict with a number that does not decide between the verdicts of others. */
    public Verdict(String scale, BigDecimal ratingValue, String alternateName, String ratingExplanation, String author,
            Instant date, Optional<String> textSha256, ForeignContent foreign) {
        this(scale, Optional.of(ratingValue), alternateName, ratingExplanation, author, date, textSha256, false,
                foreign);
    }

    public Verdict withExplanation(String explanation) {
        return new Verdict(scale, ratingValue, alternateName, explanation, author, date, textSha256, adjudicates,
                foreign);
    }

    public Verdict withAdjudicates(boolean decides) {
        return new Verdict(scale, ratingValue, alternateName, ratingExplanation, author, date, textSha256, decides,
                foreign);
    }

    /** What the verdict says: the number, and its name. */
    public RatingValue rating() {
        return new RatingValue(ratingValue, alternateName, ForeignContent.NONE);
    }

    /** Whether both are the same step of the same scale. */
    public boolean isSameRating(Verdict other) {
        return scale.equals(other.scale) && rating().isSame(other.rating());
    }
}
