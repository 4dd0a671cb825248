package claimmark.core.dismissal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

class DismissalEditTest {

    private static final Dismissal ONE = dismissal("one");
    private static final Dismissal TWO = dismissal("two");

    private static Dismissal dismissal(String words) {
        return new DismissedWords("rule", words, "A sentence.").by("ana", Instant.EPOCH);
    }

    @Test
    void whatIsTakenBackIsOfferedAgain() {
        DismissalEdit edit = DismissalEdit.adding(List.of(TWO));
        assertEquals(List.of(ONE, TWO), edit.apply(List.of(ONE)));
        assertEquals(List.of(ONE), edit.inverse().apply(List.of(ONE, TWO)));
    }

    @Test
    void dismissingTwiceIsDismissingOnce() {
        DismissalEdit edit = DismissalEdit.adding(List.of(ONE));
        assertEquals(List.of(ONE), edit.apply(edit.apply(List.of())));
    }

    @Test
    void theEditBetweenTwoListsMakesOneOfTheOther() {
        DismissalEdit edit = DismissalEdit.between(List.of(ONE), List.of(TWO));
        assertEquals(new DismissalEdit(List.of(ONE), List.of(TWO)), edit);
        assertEquals(List.of(TWO), edit.apply(List.of(ONE)));
        assertTrue(DismissalEdit.between(List.of(ONE, TWO), List.of(TWO, ONE)).isNone());
    }
}
