package claimmark.ide.editor.encoding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys are pressed in vain while the encoding of an article is only guessed. */
class VainTypingTest {

    @ParameterizedTest
    @ValueSource(chars = { 'a', ' ', '\u0416', SWT.BS, SWT.DEL, SWT.CR, SWT.TAB })
    void thoseThatWouldChangeTheText(char key) {
        assertTrue(VainTyping.types(key, SWT.NONE));
        assertTrue(VainTyping.types(key, SWT.SHIFT));
    }

    @Test
    void onWindowsAlsoThoseWithAltGr() {
        assertTrue(VainTyping.types('@', SWT.CTRL | SWT.ALT));
    }

    @ParameterizedTest
    @ValueSource(ints = { SWT.CTRL, SWT.ALT, SWT.COMMAND })
    void noCommands(int held) {
        assertFalse(VainTyping.types('s', held));
        assertFalse(VainTyping.types(SWT.TAB, held | SWT.SHIFT));
    }

    @ParameterizedTest
    @ValueSource(chars = { 0, SWT.ESC })
    void noneThatOnlyMoveOrLeave(char key) {
        assertFalse(VainTyping.types(key, SWT.NONE));
    }
}
