package claimmark.ide.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Status;
import claimmark.ide.look.form.FormPlace;

class VerdictDraftTest {

    private static final VerdictDraft QUOTATION = VerdictDraft.of(AnnotationKind.QUOTATION, RatingScale.WORDING);

    private static String word(VerdictDraft draft) {
        return draft.value().map(RatingValue::alternateName).orElse("");
    }

    @Test
    void stepsCountFromTheBestOnAndZeroIsNeitherGoodNorBad() {
        assertEquals(List.of("1 Verbatim", "2 Altered", "3 Out of context", "4 Misattributed", "5 Not found",
                "0 Undetermined"), digits(QUOTATION));
        assertEquals(List.of("1 Supported", "2 Conflicting evidence", "3 Refuted", "0 Not enough evidence"),
                digits(VerdictDraft.of(AnnotationKind.CLAIM, RatingScale.EVIDENCE)));
    }

    private static List<String> digits(VerdictDraft draft) {
        return draft.digits().stream().map(each -> each.digit() + " " + each.value().alternateName()).toList();
    }

    @Test
    void aDigitBeyondTheScaleChangesNothing() {
        assertEquals("Altered", word(QUOTATION.choose(2)));
        assertEquals("Altered", word(QUOTATION.choose(2).choose(9)));
    }

    @Test
    void arrowsBeginAtEitherEndAndStopThere() {
        assertEquals("Verbatim", word(QUOTATION.step(1)));
        assertEquals("Undetermined", word(QUOTATION.step(-1)));
        assertEquals("Altered", word(QUOTATION.step(1).step(1)));
        assertEquals("Verbatim", word(QUOTATION.step(1).step(-1)));
    }

    @Test
    void anotherKindIsRatedOnItsOwnScale() {
        VerdictDraft next = QUOTATION.choose(1).nextKind(kind -> RatingScale.ACCURACY);
        assertEquals(AnnotationKind.STATISTIC, next.kind());
        assertEquals(RatingScale.ACCURACY, next.scale());
        assertEquals(Optional.empty(), next.value());
        assertEquals("Verbatim", word(QUOTATION.choose(1).nextKind(kind -> RatingScale.WORDING)));
    }

    @Test
    void whatNeedsNoVerdictHasNoDigits() {
        VerdictDraft note = VerdictDraft.of(AnnotationKind.NOTE, RatingScale.DEFAULT);
        assertEquals(List.of(), note.digits());
        assertEquals("", word(note.choose(1).step(1)));
    }

    @Test
    void eachFieldOfTheFormIsOfferedWhereItIs() {
        assertFalse(QUOTATION.hasField(FormPlace.EXPLANATION));
        assertTrue(QUOTATION.choose(1).hasField(FormPlace.EXPLANATION));
        assertFalse(QUOTATION.hasField(FormPlace.CORRECTION));
        assertTrue(VerdictDraft.of(AnnotationKind.TYPO, RatingScale.DEFAULT).hasField(FormPlace.CORRECTION));
    }

    @Test
    void theStatusGoesRound() {
        VerdictDraft draft = QUOTATION;
        for (Status status : Status.values()) {
            assertEquals(status, draft.status());
            draft = draft.nextStatus();
        }
        assertEquals(Status.OPEN, draft.status());
    }
}
