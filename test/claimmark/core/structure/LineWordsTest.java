package claimmark.core.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A line as words, and what is told from them: evidence of the body, and likeness to a title. */
final class LineWordsTest {

    @Test
    void wordsAreSmallAndNumbersAreAlike() {
        assertEquals(List.of("in", "#", "putin", "s", "#", "won"), LineWords.of("In 2012, Putin's 3rd won"));
        assertEquals(List.of("a"), LineWords.of("A"));
        assertEquals(List.of("end"), LineWords.of("... END"));
        assertEquals(List.of(), LineWords.of(""));
        assertEquals(List.of(), LineWords.of(" -- "));
    }

    @Test
    void pairsFollowTheWords() {
        assertEquals(List.of("read", "more", "news", "read more", "more news"), LineWords.withPairs("Read more: news"));
        assertEquals(List.of("read"), LineWords.withPairs("Read"));
        assertEquals(List.of(), LineWords.withPairs(""));
    }

    @Test
    void aTitleSharesWordsWithItsHeadline() {
        TitleWords title = TitleWords.of("Council keeps the library open");
        assertEquals(1, title.overlap(LineWords.of("The library: council KEEPS open!")));
        assertEquals(2 * 2 / 9f, title.overlap(LineWords.of("The zoo is open, open")));
        assertEquals(2 * 1 / 6f, title.overlap(LineWords.of("library")));
        assertEquals(0, title.overlap(LineWords.of("Zoo news")));
        assertEquals(0, title.overlap(List.of()));
        assertEquals(0, TitleWords.of("").overlap(LineWords.of("library")));
    }

    @Test
    void aLineOfAtMostSoManyBreaksIsJudgedLineByLine() {
        assertFalse(LineLimit.isExceeded(""));
        assertFalse(LineLimit.isExceeded("\n".repeat(LineLimit.MOST)));
        assertTrue(LineLimit.isExceeded("\n".repeat(LineLimit.MOST + 1)));
        assertTrue(LineLimit.isExceeded("\r".repeat(LineLimit.MOST) + "x\n"));
    }
}
