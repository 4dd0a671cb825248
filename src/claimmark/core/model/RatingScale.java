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
 * @param name what people call the scale; empty when it has no name
 * @param worstRating the number of the worst rating
 * @param bestRating the number of the best rating
 * @param values the steps of the scale, in the order in which they are offered
 */
public record RatingScale(String id, String name, BigDecimal worstRating, BigDecimal bestRating,
        List<RatingValue> values, ForeignContent foreign) {

    private static final RatingValue UNDETERMINED = RatingValue.word("Undetermined");

    /**
     * The scale of a new review. It has the five steps that are most common among fact-checkers. "Undetermined" is a
     * verdict, but it is neither good nor bad. So it is a word without a number.
     */
    public static final RatingScale DEFAULT = shipped("truth-5", "True to false", new RatingValue(5, "True"),
            new RatingValue(4, "Mostly true"), new RatingValue(3, "Half true"), new RatingValue(2, "Mostly false"),
            new RatingValue(1, "False"), UNDETERMINED);

    /** Six steps, as many American fact-checkers have. The last is for what is false beyond dispute. */
    public static final RatingScale TRUTH_IN_SIX_STEPS = shipped("truth-6", "Truth in six steps",
            new RatingValue(6, "True"), new RatingValue(5, "Mostly true"), new RatingValue(4, "Half true"),
            new RatingValue(3, "Mostly false"), new RatingValue(2, "False"), new RatingValue(1, "Flagrantly false"),
            UNDETERMINED);

    /** Whether the evidence supports a claim: the labels of AVeriTeC (Schlichtkrull and others, 2023). */
    public static final RatingScale EVIDENCE = shipped("evidence", "Evidence", new RatingValue(3, "Supported"),
            new RatingValue(2, "Conflicting evidence"), new RatingValue(1, "Refuted"),
            RatingValue.word("Not enough evidence"));

    /** Whether somebody said the quoted words, and so. One number is free: an altered quotation is not a good one. */
    public static final RatingScale WORDING = shipped("wording", "Quotations", new RatingValue(6, "Verbatim"),
            new RatingValue(4, "Altered"), new RatingValue(3, "Out of context"), new RatingValue(2, "Misattributed"),
            new RatingValue(1, "Not found"), UNDETERMINED);

    /** Whether a figure is right. A figure that misleads stands half way between a right and a wrong one. */
    public static final RatingScale ACCURACY = shipped("accuracy", "Figures", new RatingValue(5, "Correct"),
            new RatingValue(4, "Rounded"), new RatingValue(3, "Misleading"), new RatingValue(1, "Wrong"),
            UNDETERMINED);

    /** The scales that every review may use. Those in use are written to its sidecar. */
    public static final List<RatingScale> SHIPPED =
            List.of(DEFAULT, TRUTH_IN_SIX_STEPS, EVIDENCE, WORDING, ACCURACY);

    public RatingScale {
        worstRating = worstRating.stripTrailingZeros();
        bestRating = bestRating.stripTrailingZeros();
        values = List.copyOf(values);
    }

    /** Makes a scale without a name. */
    public RatingScale(String id, BigDecimal worstRating, BigDecimal bestRating, List<RatingValue> values,
            ForeignContent foreign) {
        this(id, "", worstRating, bestRating, values, foreign);
    }

    /** A scale from 1 to the number of its first step. */
    private static RatingScale shipped(String id, String name, RatingValue... values) {
        return new RatingScale(id, name, BigDecimal.ONE, values[0].ratingValue().orElseThrow(), List.of(values),
                ForeignContent.NONE);
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

    /**
     * The scale on which a new verdict on an annotation of this kind is given: the one that the reviewer prefers, or
     * the one that fits the kind, or the first of the review.
     */
    public static RatingScale ofNew(AnnotationKind kind, Optional<RatingScale> preferred, Review review) {
        return preferred.or(() -> fitting(kind).flatMap(scale -> review.ratingScale(scale.id())))
                .or(() -> review.ratingScales().stream().findFirst()).orElse(DEFAULT);
    }

    /**
     * The scale of a reviewer's verdict. Without one, that of another's, for only verdicts on one scale can agree.
     * Empty when there is no verdict, or its scale is not known.
     */
    public static Optional<RatingScale> inUse(Annotation annotation, String reviewer, Review review) {
        return annotation.verdictOf(reviewer).or(() -> annotation.verdicts().stream().findFirst())
                .map(Verdict::scale).flatMap(review::ratingScale);
    }

    /** The step with this {@linkplain RatingValue#grade grade}; empty when the scale has none. */
    public Optional<RatingValue> value(String grade) {
        return values.stream().filter(step -> step.grade().equals(grade)).findFirst();
    }

    /** The step that a verdict gives; what the verdict itself says where the scale has no such step. */
    public RatingValue step(Verdict verdict) {
        RatingValue rating = verdict.rating();
        return values.stream().filter(rating::isSame).findFirst().orElse(rating);
    }

    /**
     * The shipped scale, where this one is as earlier versions wrote it: without a name, and with the number 0 for what
     * is neither good nor bad. Any other scale stays what it is.
     */
    public RatingScale upToDate() {
        return shipped(id).filter(shipped -> equals(shipped.asBefore())).orElse(this);
    }

    private RatingScale asBefore() {
        return new RatingScale(id, worstRating, bestRating, values.stream().map(step -> step.ratingValue().isPresent()
                ? step : new RatingValue(0, step.alternateName())).toList(), foreign);
    }
}
