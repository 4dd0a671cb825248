package claimmark.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.text.TextSpan;

class MarkedWordsTest {

    private static final String TEXT = "Headline\n\nOne sentence. Another one, with \"words\". \n\n\u00A0\nEnd";

    @Test
    void leavesOutTheWhiteSpaceAtTheBordersOfASelection() {
        TextSpan selection = new TextSpan(TEXT.indexOf(" Another"), TEXT.indexOf("with"));
        assertEquals(Optional.of("Another one,"), words(MarkedWords.within(TEXT, selection)));
    }

    @Test
    void takesTheSentenceAtTheCaretAndForATypoTheWord() {
        int caret = TEXT.indexOf("other");
        assertEquals(Optional.of("Another one, with \"words\"."), words(MarkedWords.sentenceAt(TEXT, caret)));
        assertEquals(Optional.of("Another"), words(MarkedWords.wordAt(TEXT, caret)));
    }

    @Test
    void staysInsideTheLine() {
        assertEquals(Optional.of("Headline"), words(MarkedWords.sentenceAt(TEXT, 3)));
        assertEquals(Optional.of("Headline"), words(MarkedWords.sentenceAt(TEXT, "Headline".length())));
        assertEquals(Optional.of("End"), words(MarkedWords.wordAt(TEXT, TEXT.length())));
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
            words(MarkedWords.sentenceAt(TEXT, caret)).ifPresent(words -> assertEquals(words.strip(), words));
            words(MarkedWords.wordAt(TEXT, caret)).ifPresent(words -> assertEquals(words.strip(), words));
        }
    }

    private static Optional<String> words(Optional<TextSpan> span) {
        return span.map(found -> found.of(TEXT));
    }
}
