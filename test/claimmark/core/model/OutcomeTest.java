package claimmark.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Outcome.Adjudicated;
import claimmark.core.model.Outcome.Agreed;
import claimmark.core.model.Outcome.Split;
import claimmark.core.model.Outcome.Unrated;
import claimmark.core.xml.ForeignContent;

/** What the verdicts of several reviewers come to. */
class OutcomeTest {

    private final Annotation claim = Samples.annotation("a", AnnotationKind.CLAIM);
    private final Verdict ana = verdict("ana", "truth-5", "1", Samples.MADE);
    private final Verdict ben = verdict("ben", "truth-5", "1.0", Samples.LATER);
    private final Verdict cem = verdict("cem", "truth-5", "2", Samples.LATER);

    @Test
    void withoutAVerdictItIsUnrated() {
        assertEquals(new Unrated(), claim.outcome());
        assertEquals(Optional.empty(), claim.outcome().rating());
        assertTrue(claim.isOpen());
    }

    @Test
    void oneVerdictIsAgreedOn() {
        assertEquals(new Agreed(List.of(ana)), of(ana));
        assertEquals(Optional.of(ana), of(ana).rating());
    }

    @Test
    void theSameNumberOnTheSameScaleIsAgreedOnHoweverItIsExplained() {
        assertEquals(new Agreed(List.of(ana, ben)), of(ana, ben));
        Verdict explained = ben.withExplanation("Two sources.");
        assertEquals(new Agreed(List.of(ana, explained)), of(ana, explained));
    }

    @Test
    void anotherNumberOrTheSameOnAnotherScaleIsSplit() {
        assertEquals(new Split(List.of(ana, cem)), of(ana, cem));
        Verdict elsewhere = verdict("ben", "quote-5", "1", Samples.LATER);
        assertEquals(new Split(List.of(ana, elsewhere)), of(ana, elsewhere));
        assertEquals(Optional.empty(), of(ana, cem).rating());
        assertEquals(List.of(ana, cem), of(ana, cem).restsOn());
    }

    @Test
    void whoAdjudicatesDecidesWhateverOthersFound() {
        Verdict decides = cem.withAdjudicates(true);
        assertEquals(new Adjudicated(decides), of(ana, ben, decides));
        assertEquals(List.of(decides), of(ana, ben, decides).restsOn());
        assertEquals(Optional.of(decides), of(ana, decides).rating());
    }

    @Test
    void ofSeveralAdjudicationsTheLastCounts() {
        Verdict first = ana.withAdjudicates(true);
        Verdict last = cem.withAdjudicates(true);
        assertEquals(new Adjudicated(last), of(last, first));
        assertEquals(new Adjudicated(last), of(first, last));
    }

    @Test
    void whatReviewersDisagreeOnIsOpenUntilSomebodyDecides() {
        Annotation split = new AnnotationDraft(claim).verdict(ana).verdict(cem).build();
        assertTrue(split.isOpen());
        assertFalse(new AnnotationDraft(split).verdict(ben.withAdjudicates(true)).build().isOpen());
        assertFalse(new AnnotationDraft(claim).verdict(ana).verdict(ben).build().isOpen());
    }

    @Test
    void aLaterVerdictOfTheSameReviewerTakesThePlaceOfTheEarlier() {
        Annotation rated = new AnnotationDraft(claim).verdict(ana).verdict(cem).build();
        Verdict changed = verdict("ana", "truth-5", "5", Samples.LATER);
        Annotation again = new AnnotationDraft(rated).verdict(changed).build();
        assertEquals(List.of(changed, cem), again.verdicts());
        assertEquals(Optional.of(changed), again.verdictOf("ana"));
        assertEquals(Optional.empty(), again.verdictOf("ben"));
        assertEquals(List.of(cem), new AnnotationDraft(again).withoutVerdict("ana").build().verdicts());
    }

    @Test
    void noReviewerHasTwoVerdicts() {
        assertThrows(IllegalArgumentException.class,
                () -> new AnnotationDraft(claim).verdicts(List.of(ana, ana.withExplanation("x"))).build());
    }

    private static Outcome of(Verdict... verdicts) {
        return Outcome.of(List.of(verdicts));
    }

    private static Verdict verdict(String author, String scale, String number, Instant when) {
        return new Verdict(scale, new BigDecimal(number), "word", "", author, when, Optional.empty(),
                ForeignContent.NONE);
    }
}
