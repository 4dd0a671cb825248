package claimmark.ide.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

import claimmark.ide.look.form.FormPlace;

class VerdictKeyTest {

    private static Optional<VerdictKey> key(int keyCode) {
        return VerdictKey.of(keyCode, (char) 0, SWT.NONE);
    }

    private static Optional<VerdictKey> letter(char letter) {
        return VerdictKey.of(letter, letter, SWT.NONE);
    }

    @Test
    void digitsChooseAndArrowsStep() {
        assertEquals(Optional.of(new VerdictKey.Choose(1)), letter('1'));
        assertEquals(Optional.of(new VerdictKey.Choose(0)), letter('0'));
        assertEquals(Optional.of(new VerdictKey.Choose(2)), VerdictKey.of('\u00E9', '2', SWT.SHIFT));
        assertEquals(Optional.of(new VerdictKey.Step(1)), key(SWT.ARROW_DOWN));
        assertEquals(Optional.of(new VerdictKey.Step(-1)), key(SWT.ARROW_UP));
        assertEquals(Optional.of(new VerdictKey.Pass()), key(SWT.ARROW_RIGHT));
    }

    @Test
    void enterKeepsEscapeLeavesAndDeleteUnrates() {
        assertEquals(Optional.of(new VerdictKey.Keep()), VerdictKey.of(SWT.CR, '\r', SWT.NONE));
        assertEquals(Optional.of(new VerdictKey.Keep()), VerdictKey.of(SWT.KEYPAD_CR, '\r', SWT.NONE));
        assertEquals(Optional.of(new VerdictKey.Leave()), VerdictKey.of(SWT.ESC, '\u001B', SWT.NONE));
        assertEquals(Optional.of(new VerdictKey.Unrate()), VerdictKey.of(SWT.DEL, '\u007F', SWT.NONE));
        assertEquals(Optional.of(new VerdictKey.Unrate()), VerdictKey.of(SWT.BS, '\b', SWT.NONE));
    }

    @Test
    void oneLetterLeadsToEachFieldOfTheForm() {
        assertEquals(Optional.of(new VerdictKey.GoTo(FormPlace.EXPLANATION)), letter('e'));
        assertEquals(Optional.of(new VerdictKey.GoTo(FormPlace.EVIDENCE)), letter('s'));
        assertEquals(Optional.of(new VerdictKey.GoTo(FormPlace.CORRECTION)), letter('c'));
        assertEquals(Optional.of(new VerdictKey.GoTo(FormPlace.COMMENT)), letter('n'));
        assertEquals(Optional.of(new VerdictKey.GoTo(FormPlace.REPLY)), letter('r'));
        assertEquals(Optional.of(new VerdictKey.GoTo(FormPlace.EXPLANATION)), letter('E'));
    }

    @Test
    void aLetterThatMeansNothingDoesNotGetIntoTheArticle() {
        assertEquals(Optional.of(new VerdictKey.Nothing()), letter('x'));
        assertEquals(Optional.of(new VerdictKey.Nothing()), letter('\t'));
    }

    @Test
    void whatMovesTheCaretOrIsACommandDoesWhatItAlwaysDoes() {
        assertEquals(Optional.empty(), key(SWT.ARROW_LEFT));
        assertEquals(Optional.empty(), VerdictKey.of('2', '2', SWT.ALT));
        assertEquals(Optional.empty(), VerdictKey.of('z', '\u001A', SWT.CTRL));
    }
}
