package claimmark.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLocationTest {

    private static final String TEXT = "one\ntwo\n\nfour";

    @Test
    void theEndOfATextHasALineAColumnAndAnOffset() {
        assertEquals(new TextLocation(1, 1, 0), TextLocation.endOf(""));
        assertEquals(new TextLocation(1, 4, 3), TextLocation.endOf("one"));
        assertEquals(new TextLocation(2, 1, 4), TextLocation.endOf("one\n"));
        TextLocation end = TextLocation.endOf(TEXT);
        assertEquals(4, end.getLineNumber());
        assertEquals(5, end.getColumnNumber());
        assertEquals(TEXT.length(), end.getCharacterOffset());
        assertNull(end.getPublicId());
        assertNull(end.getSystemId());
    }

    @ParameterizedTest
    @CsvSource({ "1, 1, 0", "1, 4, 3", "2, 1, 4", "2, 3, 6", "3, 1, 8", "4, 2, 10", "4, 99, 13", "9, 1, 13", "0, 1, 13",
        "-1, -1, 13", "2, 0, 4", "2, -1, 4" })
    void aPlaceThatAParserTellsIsAnOffset(int line, int column, int offset) {
        assertEquals(offset, TextLocation.offset(new TextLocation(line, column, 0), TEXT));
    }

    @Test
    void noPlaceIsTheEnd() {
        assertEquals(TEXT.length(), TextLocation.offset(null, TEXT));
    }
}
