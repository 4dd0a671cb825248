package claimmark.core.scales;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.model.RatingScale;
import claimmark.core.model.RatingValue;
import claimmark.core.scales.ScaleDraft.Word;

class ScaleDraftTest {

    @Test
    void theHighestNumberIsTheBestUnlessTheLowestIs() {
        RatingScale marks = draft("House", false, "Right=10", "Nearly=7,5", "Wrong=1", "Open=").scale();
        assertEquals(new BigDecimal("1E+1"), marks.bestRating());
        assertEquals(BigDecimal.ONE, marks.worstRating());
        assertEquals("7.5", marks.values().get(1).grade());
        assertEquals(RatingValue.word("Open"), marks.values().get(3));
        RatingScale school = draft("School", true, "Very good=1", "Failed=6").scale();
        assertEquals(BigDecimal.ONE, school.bestRating());
        assertEquals(BigDecimal.valueOf(6), school.worstRating());
    }

    @Test
    void theWordsAreOfferedInTheirOrderAndEmptyRowsAreNone() {
        assertEquals(List.of("Wrong", "Open", "Right"), draft("House", false, "Wrong=1", "=", "Open=", " Right =2")
                .scale().values().stream().map(RatingValue::alternateName).toList());
    }

    @Test
    void aScaleIsTheSameForEverybodyWhoEntersTheSame() {
        RatingScale one = draft("Faktencheck für Zahlen", false, "Right=2", "Wrong=1").scale();
        assertEquals(one, draft(" Faktencheck für Zahlen ", false, "Right = 2.0", "Wrong=1").scale());
        assertTrue(one.id().matches("faktencheck-fur-zahlen-[0-9a-f]{8}"), one.id());
        assertTrue(draft("檢查", false, "Right=2", "Wrong=1").scale().id().matches("scale-[0-9a-f]{8}"));
    }

    @Test
    void aScaleThatWasChangedIsAnotherScale() {
        String before = draft("House", false, "Right=2", "Wrong=1").scale().id();
        assertNotEquals(before, draft("House", false, "Right=3", "Wrong=1").scale().id());
        assertNotEquals(before, draft("House", false, "Correct=2", "Wrong=1").scale().id());
        assertNotEquals(before, draft("House", false, "Wrong=1", "Right=2").scale().id());
        assertNotEquals(before, draft("House", true, "Right=2", "Wrong=1").scale().id());
        assertNotEquals(before, draft("House", false, "Right=2", "Wrong=1", "Open=").scale().id());
    }

    @Test
    void aScaleCanBeEditedAgain() {
        for (RatingScale shipped : RatingScale.SHIPPED) {
            RatingScale again = ScaleDraft.of(shipped).scale();
            assertEquals(shipped.values(), again.values());
            assertEquals(shipped.bestRating(), again.bestRating());
            assertEquals(shipped.worstRating(), again.worstRating());
        }
        RatingScale school = draft("School", true, "Very good=1", "Failed=6", "Absent=").scale();
        assertEquals(school, ScaleDraft.of(school).scale());
    }

    @Test
    void whatIsWrongIsToldOneAtATime() {
        assertFault(Fault.of(FaultCode.SCALE_WITHOUT_NAME), draft(" ", false, "Right=2", "Wrong=1"));
        assertFault(Fault.of(FaultCode.SCALE_NAME_TAKEN, "figures"), draft("figures", false, "Right=2", "Wrong=1"));
        assertFault(Fault.of(FaultCode.SCALE_NUMBER_WITHOUT_WORD, "3"), draft("House", false, "Right=2", "=3"));
        assertFault(Fault.of(FaultCode.SCALE_WORD_TWICE, "Right"), draft("House", false, "Right=2", "right=1"));
        assertFault(Fault.of(FaultCode.SCALE_WORD_IS_NUMBER, "1"), draft("House", false, "Right=2", "1="));
        assertFault(Fault.of(FaultCode.SCALE_NUMBER_NOT_UNDERSTOOD, "two", "Wrong"),
                draft("House", false, "Right=1", "Wrong=two"));
        assertFault(Fault.of(FaultCode.SCALE_NUMBER_TWICE, "2"), draft("House", false, "Right=2", "Wrong=2.0"));
        assertFault(Fault.of(FaultCode.SCALE_WITHOUT_ENDS), draft("House", false, "Right=2", "Open="));
        assertFault(Fault.of(FaultCode.SCALE_WITHOUT_ENDS), draft("House", false));
        assertFault(Fault.of(FaultCode.SCALE_TOO_LONG, 9), draft("House", false, "a=1", "b=2", "c=3", "d=4", "e=5",
                "f=6", "g=7", "h=8", "i=", "j=", "k="));
        assertEquals(Optional.empty(), draft("House", false, "a=1", "b=2", "c=3", "d=4", "e=5", "f=6", "g=7", "h=8",
                "i=9", "j=").fault(List.of()));
        assertEquals(Optional.empty(), draft("House", false, "Right=-1", "Wrong=0").fault(List.of("Figures")));
    }

    @Test
    void aDraftWithAFaultMakesNoScale() {
        assertThrows(IllegalStateException.class, () -> ScaleDraft.NEW.scale());
    }

    private static void assertFault(Fault expected, ScaleDraft draft) {
        assertEquals(Optional.of(expected), draft.fault(List.of("Figures")));
    }

    /** @param words as "word=number" */
    private static ScaleDraft draft(String name, boolean lowestIsBest, String... words) {
        List<Word> entered = new ArrayList<>();
        for (String word : words) {
            String[] parts = word.split("=", 2);
            entered.add(new Word(parts[0], parts[1]));
        }
        return new ScaleDraft(name, entered, lowestIsBest);
    }
}
