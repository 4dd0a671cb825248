package claimmark.ide.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;

class MarkedWordsTest {

    private static final String TEXT = "Headline\n\nOne sentence. Another one, with \"words\". \n\n\u00A0\nEnd";

    @Test
    void leavesOutTheWhiteSpaceAtTheBordersOfASelection() {
        TextSpan selection = new TextSpan(TEXT.indexOf(" Another"), TEXT.indexOf("with"));
        assertEquals(Optional.of("Another one,"), words(selection, AnnotationKind.CLAIM));
    }

    @Test
    void takesTheSentenceAtTheCaretAndForATypoTheWord() {
        int caret = TEXT.indexOf("other");
        assertEquals(Optional.of("Another one, with \"words\"."), words(caret, AnnotationKind.QUOTATION));
        assertEquals(Optional.of("Another"), words(caret, AnnotationKind.TYPO));
    }

    @Test
    void staysInsideTheLine() {
        assertEquals(Optional.of("Headline"), words(3, AnnotationKind.CLAIM));
        assertEquals(Optional.of("Headline"), words("Headline".length(), AnnotationKind.CLAIM));
        assertEquals(Optional.of("End"), words(TEXT.length(), AnnotationKind.TYPO));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\n", "\n\n\n", "   ", "\u00A0" })
    void findsNothingWhereThereIsNothing(String text) {
        for (int caret = 0; caret <= text.length(); caret++) {
            assertEquals(Optional.empty(), MarkedWords.of(text, new TextSpan(caret, caret), AnnotationKind.CLAIM));
        }
        assertEquals(Optional.empty(), MarkedWords.of(text, new TextSpan(0, text.length()), AnnotationKind.TYPO));
    }

    @Test
    void answersForEveryCaretInTheText() {
        for (int caret = 0; caret <= TEXT.length(); caret++) {
            for (AnnotationKind kind : AnnotationKind.values()) {
                words(caret, kind).ifPresent(words -> assertEquals(words.strip(), words));
            }
        }
    }

    private static Optional<String> words(int caret, AnnotationKind kind) {
        return words(new TextSpan(caret, caret), kind);
    }

    private static Optional<String> words(TextSpan selection, AnnotationKind kind) {
        return MarkedWords.of(TEXT, selection, kind).map(span -> span.of(TEXT));
    }
}
