package claimmark.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.xml.ForeignContent;

class ReviewTest {

    private final Annotation claim = Samples.annotation("a", AnnotationKind.CLAIM);
    private final Annotation typo = Samples.annotation("b", AnnotationKind.TYPO);

    @Test
    void anEmptyReviewHasAScaleToRateOn() {
        assertEquals(Optional.of(RatingScale.DEFAULT), Samples.review().ratingScale("truth-5"));
        assertEquals(Optional.empty(), Samples.review().ratingScale("other"));
    }

    @Test
    void twoAnnotationsNeverShareAnId() {
        Review review = Samples.review();
        assertThrows(IllegalArgumentException.class, () -> new Review("r", review.source(), List.of(), List.of(),
                List.of(claim, Samples.annotation("a", AnnotationKind.NOTE)), ForeignContent.NONE));
        assertThrows(IllegalArgumentException.class, () -> new AnnotationId(""));
    }

    @Test
    void addingLeavesTheOldReviewAsItWas() {
        Review before = Samples.review();
        Review after = before.with(claim);
        assertEquals(0, before.size());
        assertEquals(Optional.of(claim), after.annotation(claim.id()));
        assertEquals(before, after.without(claim.id()));
    }

    @Test
    void anAnnotationTakesThePlaceOfTheOneWithItsId() {
        Annotation changed = new AnnotationDraft(claim).comment("c").build(Samples.LATER);
        assertEquals(List.of(changed, typo), Samples.review().with(claim).with(typo).with(changed).annotations());
    }

    @Test
    void severalAnnotationsAreFoundInTheOrderAskedForWithoutThoseThatAreGone() {
        Review review = Samples.review().with(claim).with(typo);
        assertEquals(List.of(typo, claim),
                review.annotations(List.of(typo.id(), new AnnotationId("gone"), claim.id())));
    }

    @Test
    void theOrderOfAnnotationsMakesNoDifference() {
        Review one = Samples.review().with(claim).with(typo);
        Review other = Samples.review().with(typo).with(claim);
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertNotEquals(one, one.without(typo.id()));
    }

    @Test
    void aReviewerIsKnownByNameOnceEntered() {
        Review review = Samples.review().withReviewer(new Reviewer("ana", "Ana"))
                .withReviewer(new Reviewer("ana", "Ana Ruiz"));
        assertEquals("Ana Ruiz", review.reviewerName("ana"));
        assertEquals("ben", review.reviewerName("ben"));
        assertEquals(1, review.reviewers().size());
    }

    @Test
    void aRatingIsItsNumberHoweverItIsWritten() {
        assertEquals("Half true", RatingScale.DEFAULT.value("3").orElseThrow().alternateName());
        assertEquals(new RatingValue(Optional.of(new BigDecimal("5.0")), "x", ForeignContent.NONE),
                new RatingValue(5, "x"));
        assertEquals("100", new RatingValue(Optional.of(new BigDecimal("1E2")), "x", ForeignContent.NONE).grade());
    }

    @Test
    void tokensAreFoundByTheirName() {
        assertEquals(Optional.of(Status.IN_PROGRESS), Token.find(Status.class, "inProgress"));
        assertEquals(Optional.empty(), Token.find(Status.class, "IN_PROGRESS"));
    }
}
