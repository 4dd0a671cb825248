package claimmark.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import claimmark.core.xml.ForeignContent;

class RatingScaleTest {

    @Test
    void aQuotationIsNotMostlyTrueButAltered() {
        RatingScale wording = RatingScale.fitting(AnnotationKind.QUOTATION).orElseThrow();
        assertEquals(List.of("Verbatim", "Altered", "Out of context", "Misattributed", "Not found", "Undetermined"),
                wording.values().stream().map(RatingValue::alternateName).toList());
        assertEquals(Optional.of(RatingScale.ACCURACY), RatingScale.fitting(AnnotationKind.STATISTIC));
        assertEquals(Optional.empty(), RatingScale.fitting(AnnotationKind.CLAIM));
    }

    @Test
    void theFirstStepIsTheBestAndOnlyOneIsAWordWithoutANumber() {
        for (RatingScale scale : RatingScale.SHIPPED) {
            assertEquals(Optional.of(scale.bestRating()), scale.values().get(0).ratingValue(), scale.id());
            assertEquals(1, scale.values().stream().filter(step -> step.ratingValue().isEmpty()).count(), scale.id());
            scale.values().stream().flatMap(step -> step.ratingValue().stream()).forEach(number -> assertTrue(
                    number.compareTo(scale.worstRating()) >= 0 && number.compareTo(scale.bestRating()) <= 0,
                    scale.id()));
            assertTrue(scale.value(scale.worstRating().toPlainString()).isPresent(), scale.id());
        }
    }

    @Test
    void theShippedScalesHaveTheWordsThatFactCheckersUse() {
        assertEquals(List.of("True", "Mostly true", "Half true", "Mostly false", "False", "Undetermined"),
                words(RatingScale.DEFAULT));
        assertEquals(List.of("True", "Mostly true", "Half true", "Mostly false", "False", "Flagrantly false",
                "Undetermined"), words(RatingScale.TRUTH_IN_SIX_STEPS));
        assertEquals(List.of("Supported", "Conflicting evidence", "Refuted", "Not enough evidence"),
                words(RatingScale.EVIDENCE));
        assertEquals(List.of("Correct", "Rounded", "Misleading", "Wrong", "Undetermined"),
                words(RatingScale.ACCURACY));
    }

    private static List<String> words(RatingScale scale) {
        return scale.values().stream().map(RatingValue::alternateName).toList();
    }

    @Test
    void aShippedScaleAsEarlierVersionsWroteItIsTheShippedOne() {
        for (RatingScale scale : RatingScale.SHIPPED) {
            assertEquals(scale, earlier(scale).upToDate());
        }
        RatingScale others = new RatingScale("truth-5", BigDecimal.ONE, BigDecimal.TEN,
                earlier(RatingScale.DEFAULT).values(), ForeignContent.NONE);
        assertEquals(others, others.upToDate());
    }

    private static RatingScale earlier(RatingScale scale) {
        return new RatingScale(scale.id(), scale.worstRating(), scale.bestRating(), scale.values().stream()
                .map(step -> step.ratingValue().isPresent() ? step : new RatingValue(0, step.alternateName()))
                .toList(), ForeignContent.NONE);
    }

    @Test
    void whatWasUndeterminedByTheNumberZeroIsUndeterminedStill() {
        Verdict before = new Verdict("truth-5", BigDecimal.ZERO, "Undetermined", "", "ana", Instant.EPOCH,
                Optional.empty(), ForeignContent.NONE);
        Verdict now = new Verdict("truth-5", Optional.empty(), "Undetermined", "", "ben", Instant.EPOCH,
                Optional.empty(), false, ForeignContent.NONE);
        assertEquals(RatingValue.word("Undetermined"), RatingScale.DEFAULT.step(before));
        assertEquals(RatingValue.word("Undetermined"), RatingScale.DEFAULT.step(now));
        assertTrue(Outcome.of(List.of(before, now)) instanceof Outcome.Agreed);
        assertTrue(Outcome.of(List.of(now, before)) instanceof Outcome.Agreed);
    }

    @Test
    void everyShippedScaleHasItsOwnIdAndIsFoundByIt() {
        assertEquals(RatingScale.SHIPPED.size(),
                RatingScale.SHIPPED.stream().map(RatingScale::id).collect(Collectors.toSet()).size());
        RatingScale.SHIPPED.forEach(scale -> assertEquals(Optional.of(scale), RatingScale.shipped(scale.id())));
        assertEquals(Optional.empty(), RatingScale.shipped("mine"));
    }

    @Test
    void aReviewWritesTheScalesThatItsVerdictsAreOn() {
        Review review = Samples.review();
        assertEquals(review.ratingScales(), review.withScalesInUse(review).ratingScales());
        Verdict altered = new Verdict("wording", BigDecimal.valueOf(4), "Altered", "",
                "ana", Instant.EPOCH, Optional.empty(), ForeignContent.NONE);
        Annotation quotation = new AnnotationDraft(Samples.annotation("a", AnnotationKind.QUOTATION)).verdict(altered)
                .build();
        Review rated = review.with(quotation);
        assertEquals(Optional.of(RatingScale.WORDING), rated.ratingScale("wording"));
        assertTrue(rated.withScalesInUse(review).ratingScales().contains(RatingScale.WORDING));
        assertEquals(rated.withScalesInUse(review), rated.withScalesInUse(review).withScalesInUse(review));
    }

    @Test
    void aScaleThatNoVerdictIsOnAnyMoreIsWrittenOnlyIfItWasBefore() {
        RatingScale own = new RatingScale("house", "House", BigDecimal.ONE, BigDecimal.TEN,
                List.of(new RatingValue(10, "Right"), new RatingValue(1, "Wrong")), ForeignContent.NONE);
        Review saved = Samples.review();
        Review knowing = saved.withScales(List.of(RatingScale.DEFAULT, own));
        assertEquals(saved.ratingScales(), knowing.withScalesInUse(saved).ratingScales());
        assertEquals(knowing.ratingScales(), knowing.withScalesInUse(knowing).ratingScales());
    }

    @Test
    void aNewVerdictIsOnThePreferredScaleThenOnTheFittingOneThenOnThatOfTheReview() {
        RatingScale own = new RatingScale("house", BigDecimal.ONE, BigDecimal.TEN, List.of(), ForeignContent.NONE);
        Review review = Samples.review().withScales(List.of(own, RatingScale.EVIDENCE));
        assertEquals(RatingScale.ACCURACY,
                RatingScale.ofNew(AnnotationKind.QUOTATION, Optional.of(RatingScale.ACCURACY), review));
        assertEquals(RatingScale.WORDING, RatingScale.ofNew(AnnotationKind.QUOTATION, Optional.empty(), review));
        assertEquals(own, RatingScale.ofNew(AnnotationKind.CLAIM, Optional.empty(), review));
        assertEquals(RatingScale.DEFAULT,
                RatingScale.ofNew(AnnotationKind.CLAIM, Optional.empty(), review.withScales(List.of())));
    }

    @Test
    void theReviewsOwnScaleCountsBeforeAShippedOneOfTheSameId() {
        RatingScale own = new RatingScale("wording", BigDecimal.ONE, BigDecimal.TEN, List.of(),
                ForeignContent.NONE);
        Review review = new Review("urn:r", Samples.review().source(), List.of(), List.of(own), List.of(),
                ForeignContent.NONE);
        assertEquals(Optional.of(own), review.ratingScale("wording"));
    }
}
