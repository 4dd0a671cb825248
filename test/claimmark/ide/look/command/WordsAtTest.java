package claimmark.ide.look.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import claimmark.core.text.TextSpan;

class WordsAtTest {

    private static final Document TEXT = new Document("One\n \u00A0\ntwo  \n\n");

    @ParameterizedTest
    @CsvSource({ "0, 0, true", "3, 3, true", "4, 4, false", "6, 6, false", "7, 7, true", "12, 12, true",
        "13, 13, false", "14, 14, false", "2, 5, true", "3, 7, false", "3, 8, true", "10, 13, false", "9, 90, true",
        "90, 90, false" })
    void areInTheSelectionOrElseInTheLineOfTheCaret(int start, int end, boolean any) {
        assertEquals(any, WordsAt.any(TEXT, new TextSpan(start, end)));
    }
}
