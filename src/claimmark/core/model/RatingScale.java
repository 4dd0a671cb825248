package claimmark.core.model;

import java.math.BigDecimal;
import java.util.ArrayList;
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

    /** Six steps, of which the last is for what is false beyond dispute. Many fact-checkers in the United States do so. */
    public static final RatingScale TRUTH_IN_SIX_STEPS = shipped("truth-6", 6, "True", "Mostly true", "Half true",
            "Mostly false", "False", "Flagrantly false");

    /** Whether the evidence supports a claim: the labels of AVeriTeC (Schlichtkrull and others, 2023). */
    public static final RatingScale EVIDENCE = new RatingScale("evidence", BigDecimal.ONE, BigDecimal.valueOf(3),
            List.of(new RatingValue(3, "Supported"), new RatingValue(2, "Conflicting evidence"),
                    new RatingValue(1, "Refuted"), new RatingValue(0, "Not enough evidence")),
            ForeignContent.NONE);

    /** Whether somebody said the quoted words, and said them so. */
    public static final RatingScale WORDING = shipped("wording", 5, "Verbatim", "Altered", "Out of context",
            "Misattributed", "Not found");

    /** Whether a figure is right. */
    public static final RatingScale ACCURACY = shipped("accuracy", 4, "Correct", "Rounded", "Misleading", "Wrong");

    /** The scales that every review may use. Those in use are written to its sidecar. */
    public static final List<RatingScale> SHIPPED =
            List.of(DEFAULT, TRUTH_IN_SIX_STEPS, EVIDENCE, WORDING, ACCURACY);

    public RatingScale {
        worstRating = worstRating.stripTrailingZeros();
        bestRating = bestRating.stripTrailingZeros();
        values = List.copyOf(values);
    }

    /** A scale whose steps count down to 1, and beside them "undetermined". */
    private static RatingScale shipped(String id, int best, String... steps) {
        List<RatingValue> values = new ArrayList<>();
        for (String step : steps) {
            values.add(new RatingValue(best - values.size(), step));
        }
        values.add(new RatingValue(0, "Undetermined"));
        return new RatingScale(id, BigDecimal.ONE, BigDecimal.valueOf(best), values, ForeignContent.NONE);
    }

    /** The shipped scale with this id; empty when there is none. */
    public static Optional<RatingScale> shipped(String id) {
        return SHIPPED.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /** The scale that was made for annotations of a kind; empty when the scale of the review serves. */
    public static Optional<RatingScale> fitting(AnnotationKind kind) {
        return switch (kind) {
            case QUOTATION -> Optional.of(WORDING);
            case STATISTIC -> Optional.of(ACCURACY);
            default -> Optional.empty();
        };
    }

    /** The step with this number; empty when the scale has none. */
    public Optional<RatingValue> value(BigDecimal ratingValue) {
        return values.stream().filter(v -> v.ratingValue().compareTo(ratingValue) == 0).findFirst();
    }
}
