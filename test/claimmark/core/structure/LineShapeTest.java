package claimmark.core.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.text.TextSpan;

final class LineShapeTest {

    private static final String ELEVEN = "one two three four five six seven eight nine ten eleven";

    @Test
    void everythingIsCountedInOneLine() {
        LineShape shape = shape("In 2012, Putin won; \"Really?\" | Reuters");
        assertEquals(new LineShape(39, 6, 4, 4, 23, 2, 1, 1, false, false, false), shape);
    }

    @Test
    void onlyTheSpanIsLookedAt() {
        assertEquals(shape("two three."), LineShape.of("One. two three. Four", new TextSpan(5, 15)));
    }

    @Test
    void anEmptyLineHasNothing() {
        assertEquals(new LineShape(0, 0, 0, 0, 0, 0, 0, 0, false, false, false), shape(""));
        assertEquals(shape(""), LineShape.of("a.", new TextSpan(1, 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"don't stop|2", "it\u2019s over|2", "a-b|2", "'tis|1",
            "1,000 votes|3", "\u00fcber caf\u00e9|2", "\uD83D\uDE00|1", "` - `|0"})
    void wordsAreRunsOfLettersAndDigits(String line, int words) {
        assertEquals(words, shape(line).words());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"The end.|true", "The end?|true", "The end!|true",
            "\"The end.\"|true", "(The end.)|true", "The end.\u00bb  |true",
            "\u7d42\u308f\u308a\u3002|true", "The end\u2026|true",
            "The end|false", "The end:|false", "The. end|false", ".|true", "\"|false"})
    void aSentenceEndsWithTheLastMarkBeforeClosingQuotes(String line, boolean ends) {
        assertEquals(ends, shape(line).endsSentence());
    }

    @Test
    void aColonMayBeTheLastMark() {
        assertTrue(shape("He said:").endsColon());
        assertTrue(shape("(He said:)").endsColon());
        assertFalse(shape("He said: no").endsColon());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"and then|true", "And then|false", "2 things|false", "\"and then\"|true",
            "Then and|false"})
    void theFirstWordMayBeginSmall(String line, boolean small) {
        assertEquals(small, shape(line).lowerStart());
    }

    @ParameterizedTest
    @ValueSource(strings = {ELEVEN + " twelve.", ELEVEN + " twelve. Said:", "No. Yes, " + ELEVEN + " Jones",
            "\"" + ELEVEN + " twelve!\""})
    void twelveWordsWithAStopAndAnEndReadLikeProse(String line) {
        assertTrue(shape(line).isProse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ELEVEN + ".", ELEVEN + " twelve", ELEVEN + ", twelve", ELEVEN + ". Twelve thirteen"})
    void lessDoesNot(String line) {
        assertFalse(shape(line).isProse());
    }

    private static LineShape shape(String line) {
        return LineShape.of(line, new TextSpan(0, line.length()));
    }
}
