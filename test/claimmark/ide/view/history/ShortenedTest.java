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

    @Test
    void whatStandsBeforeSomethingIsItsLastWholeWords() {
        assertEquals("If all else fails, press the", Shortened.end("If all else fails, press the"));
        assertEquals("\u2026else fails, press the big", Shortened.end("If all else fails, press the big"));
    }

    @Test
    void oneLongWordBeforeSomethingIsCutThrough() {
        assertEquals("\u2026" + "b".repeat(28), Shortened.end("aa" + "b".repeat(28)));
        assertEquals("\u2026" + "b".repeat(27) + " ", Shortened.end("aa" + "b".repeat(27) + " "),
                "the space at its end does not begin a word");
        assertEquals("\u2026" + "b".repeat(27), Shortened.end("aa" + GRINNING + "b".repeat(27)));
    }

    @Test
    void whatStandsAfterSomethingIsItsFirstWholeWords() {
        assertEquals("again, and wait for the lamp", Shortened.beginning("again, and wait for the lamp"));
        assertEquals("again, and wait for the\u2026", Shortened.beginning("again, and wait for the lamps"));
    }

    @Test
    void oneLongWordAfterSomethingIsCutThrough() {
        assertEquals("b".repeat(28) + "\u2026", Shortened.beginning("b".repeat(28) + "aa"));
        assertEquals(" " + "b".repeat(27) + "\u2026", Shortened.beginning(" " + "b".repeat(27) + "aa"),
                "the space at its start does not end a word");
        assertEquals("b".repeat(27) + "\u2026", Shortened.beginning("b".repeat(27) + GRINNING + "aa"));
    }
}
