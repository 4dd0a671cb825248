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
    void theFirstStepIsTheBestAndOnlyUndeterminedLiesOutside() {
        for (RatingScale scale : RatingScale.SHIPPED) {
            assertEquals(scale.bestRating(), scale.values().get(0).ratingValue(), scale.id());
            List<RatingValue> outside = scale.values().stream()
                    .filter(step -> step.ratingValue().compareTo(scale.worstRating()) < 0
                            || step.ratingValue().compareTo(scale.bestRating()) > 0).toList();
            assertEquals(1, outside.size(), scale.id());
            assertTrue(scale.value(scale.worstRating()).isPresent(), scale.id());
        }
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
        assertEquals(review.ratingScales(), review.withScalesInUse().ratingScales());
        Verdict altered = new Verdict("wording", RatingScale.WORDING.values().get(1).ratingValue(), "Altered", "",
                "ana", Instant.EPOCH, Optional.empty(), ForeignContent.NONE);
        Annotation quotation = new AnnotationDraft(Samples.annotation("a", AnnotationKind.QUOTATION)).verdict(altered)
                .build();
        Review rated = review.with(quotation);
        assertEquals(Optional.of(RatingScale.WORDING), rated.ratingScale("wording"));
        assertTrue(rated.withScalesInUse().ratingScales().contains(RatingScale.WORDING));
        assertEquals(rated.withScalesInUse(), rated.withScalesInUse().withScalesInUse());
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
