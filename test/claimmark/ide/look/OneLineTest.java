package claimmark.ide.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is left of a text that is too long for its line. */
class OneLineTest {

    @Test
    void aTextThatFitsStaysAsItIs() {
        assertEquals("four", OneLine.shortened("four", 4));
    }

    @Test
    void aLongerOneShowsThatItGoesOn() {
        assertEquals("four\u2026", OneLine.shortened("fours", 4));
    }

    @Test
    void noHalfOfAPairIsLeft() {
        assertEquals("abc\u2026", OneLine.shortened("abc\uD83D\uDE00d", 4));
    }
}
