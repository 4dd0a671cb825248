package claimmark.ide.suggest.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;

class WalkKeyTest {

    private static Optional<WalkKey> key(int keyCode) {
        return WalkKey.of(keyCode, (char) 0, SWT.NONE);
    }

    private static Optional<WalkKey> digit(char digit, int modifiers) {
        return WalkKey.of(digit, digit, modifiers);
    }

    @Test
    void eachAnswerHasItsKey() {
        assertEquals(Optional.of(new WalkKey.Accept()), key(SWT.CR));
        assertEquals(Optional.of(new WalkKey.Accept()), key(SWT.KEYPAD_CR));
        assertEquals(Optional.of(new WalkKey.Dismiss()), key(SWT.DEL));
        assertEquals(Optional.of(new WalkKey.Pass()), key(SWT.ARROW_RIGHT));
        assertEquals(Optional.of(new WalkKey.Choose(1)), key(SWT.ARROW_DOWN));
        assertEquals(Optional.of(new WalkKey.Choose(-1)), key(SWT.ARROW_UP));
        assertEquals(Optional.of(new WalkKey.Leave()), key(SWT.ESC));
    }

    @Test
    void digitsAreTheKindsInTheOrderOfTheKeysThatMark() {
        assertEquals(Optional.of(new WalkKey.AcceptAs(AnnotationKind.CLAIM)), digit('1', SWT.NONE));
        assertEquals(Optional.of(new WalkKey.AcceptAs(AnnotationKind.NOTE)), digit('6', SWT.NONE));
        assertEquals(Optional.empty(), digit('7', SWT.NONE));
        assertEquals(Optional.empty(), digit('0', SWT.NONE));
    }

    @Test
    void aDigitThatNeedsShiftIsADigit() {
        assertEquals(Optional.of(new WalkKey.AcceptAs(AnnotationKind.QUOTATION)), WalkKey.of('\u00E9', '2', SWT.SHIFT));
    }

    @Test
    void otherKeysDoWhatTheyAlwaysDo() {
        assertEquals(Optional.empty(), key(SWT.ARROW_LEFT));
        assertEquals(Optional.empty(), WalkKey.of('z', 'z', SWT.NONE));
        assertEquals(Optional.empty(), WalkKey.of(SWT.CR, '\r', SWT.CTRL));
        assertEquals(Optional.empty(), digit('1', SWT.ALT));
        assertEquals(Optional.empty(), WalkKey.of(SWT.ARROW_RIGHT, (char) 0, SWT.SHIFT));
    }
}
