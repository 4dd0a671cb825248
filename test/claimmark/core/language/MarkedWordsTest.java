package claimmark.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                words(MarkedWords.sentenceAt(TEXT, NOT_KNOWN, caret)));
        assertEquals(Optional.of("Another"), words(MarkedWords.wordAt(TEXT, NOT_KNOWN, caret)));
    }

    @Test
    void staysInsideTheLine() {
        assertEquals(Optional.of("Headline"), words(MarkedWords.sentenceAt(TEXT, NOT_KNOWN, 3)));
        assertEquals(Optional.of("Headline"), words(MarkedWords.sentenceAt(TEXT, NOT_KNOWN, "Headline".length())));
        assertEquals(Optional.of("End"), words(MarkedWords.wordAt(TEXT, NOT_KNOWN, TEXT.length())));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\n", "\n\n\n", "   ", "\u00A0" })
    void findsNothingWhereThereIsNothing(String text) {
        for (int caret = 0; caret <= text.length(); caret++) {
            assertEquals(Optional.empty(), MarkedWords.sentenceAt(text, NOT_KNOWN, caret));
        }
        assertEquals(Optional.empty(), MarkedWords.within(text, new TextSpan(0, text.length())));
    }

    @Test
    void answersForEveryCaretInTheText() {
        for (int caret = 0; caret <= TEXT.length(); caret++) {
            words(MarkedWords.sentenceAt(TEXT, NOT_KNOWN, caret)).ifPresent(MarkedWordsTest::assertTrimmed);
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
