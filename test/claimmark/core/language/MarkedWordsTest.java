package claimmark.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.text.TextSpan;

class MarkedWordsTest {

    private static final String TEXT = "Headline\n\nOne sentence. Another one, with \"words\". \n\n\u00A0\nEnd";
    private static final Optional<String> NOT_KNOWN = Optional.empty();

    @Test
    void leavesOutTheWhiteSpaceAtTheBordersOfASelection() {
        TextSpan selection = new TextSpan(TEXT.indexOf(" Another"), TEXT.indexOf("with"));
        assertEquals(Optional.of("Another one,"), words(MarkedWords.within(TEXT, selection)));
    }

    @Test
    void takesTheSentenceAtTheCaretAndForATypoTheWord() {
        int caret = TEXT.indexOf("other");
        assertEquals(Optional.of("Another one, with \"words\"."),
                words(MarkedWords.sentenceAt(TEXT, caret)));
        assertEquals(Optional.of("Another"), words(MarkedWords.wordAt(TEXT, NOT_KNOWN, caret)));
    }

    /** The sentence that the caret, at the bar, stands in. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Mr. Smith met| the U.S. Senate on Monday. He left.; Mr. Smith met the U.S. Senate on Monday.",
        "It grew 3.5| per cent. Nobody knew.; It grew 3.5 per cent.",
        "He came. J. K. Row|ling wrote it.; J. K. Rowling wrote it.",
        "One ended.| Two began.; One ended.",
        "One ended. |Two began.; Two began.",
        "“He lied.” So she| said.; So she said."})
    void theSentenceDoesNotEndAtAnAbbreviation(String marked, String sentence) {
        assertEquals(Optional.of(sentence), MarkedWords.sentenceAt(marked.replace("|", ""), marked.indexOf('|'))
                .map(span -> span.of(marked.replace("|", ""))));
    }

    @Test
    void staysInsideTheLine() {
        assertEquals(Optional.of("Headline"), words(MarkedWords.sentenceAt(TEXT, 3)));
        assertEquals(Optional.of("Headline"), words(MarkedWords.sentenceAt(TEXT, "Headline".length())));
        assertEquals(Optional.of("End"), words(MarkedWords.wordAt(TEXT, NOT_KNOWN, TEXT.length())));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\n", "\n\n\n", "   ", "\u00A0" })
    void findsNothingWhereThereIsNothing(String text) {
        for (int caret = 0; caret <= text.length(); caret++) {
            assertEquals(Optional.empty(), MarkedWords.sentenceAt(text, caret));
        }
        assertEquals(Optional.empty(), MarkedWords.within(text, new TextSpan(0, text.length())));
    }

    @Test
    void answersForEveryCaretInTheText() {
        for (int caret = 0; caret <= TEXT.length(); caret++) {
            words(MarkedWords.sentenceAt(TEXT, caret)).ifPresent(MarkedWordsTest::assertTrimmed);
            words(MarkedWords.wordAt(TEXT, NOT_KNOWN, caret)).ifPresent(MarkedWordsTest::assertTrimmed);
        }
    }

    /** Thai is written without spaces between words. */
    @Test
    void cutsWordsByTheRulesOfTheLanguage() {
        String helloWorld = "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35\u0E0A\u0E32\u0E27\u0E42\u0E25\u0E01";
        assertEquals(Optional.of(new TextSpan(0, 6)), MarkedWords.wordAt(helloWorld, Optional.of("th"), 1));
        assertEquals(Optional.of(new TextSpan(0, helloWorld.length())), MarkedWords.wordAt(helloWorld, NOT_KNOWN, 1));
    }

    private static void assertTrimmed(String words) {
        assertEquals(words.strip(), words);
    }

    private static Optional<String> words(Optional<TextSpan> span) {
        return span.map(found -> found.of(TEXT));
    }
}
