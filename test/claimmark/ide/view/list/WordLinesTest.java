package claimmark.ide.view.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** On how many lines words are shown. */
class WordLinesTest {

    @Test
    void wordsHaveAsManyLinesAsTheyNeedUpToThree() {
        assertEquals(1, WordLines.needed(0, 50));
        assertEquals(1, WordLines.needed(50, 50));
        assertEquals(2, WordLines.needed(51, 50));
        assertEquals(3, WordLines.needed(5000, 50));
    }

    @Test
    void oneLineUntilTheWidthIsKnown() {
        assertEquals(1, WordLines.needed(200, 0));
        assertEquals(1, WordLines.needed(200, -3));
    }
}
