package claimmark.ide.view.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShortenedTest {

    private static final String GRINNING = "\uD83D\uDE00";

    @Test
    void whatFitsStaysWhole() {
        assertEquals("", Shortened.of(""));
        assertEquals("a".repeat(80), Shortened.of("a".repeat(80)));
    }

    @Test
    void whatIsLongerLosesItsMiddle() {
        assertEquals("a".repeat(59) + "\u2026" + "b".repeat(20), Shortened.of("a".repeat(61) + "b".repeat(20)));
    }

    @Test
    void aCharacterOfTwoUnitsIsKeptOrLeftOutWhole() {
        assertEquals("a".repeat(58) + "\u2026" + "b".repeat(20),
                Shortened.of("a".repeat(58) + GRINNING + "a".repeat(9) + "b".repeat(20)));
        assertEquals("a".repeat(59) + "\u2026" + "b".repeat(19),
                Shortened.of("a".repeat(69) + GRINNING + "b".repeat(19)));
        assertEquals("a".repeat(57) + GRINNING + "\u2026" + GRINNING + "b".repeat(18),
                Shortened.of("a".repeat(57) + GRINNING + "a".repeat(9) + GRINNING + "b".repeat(18)));
    }
}
