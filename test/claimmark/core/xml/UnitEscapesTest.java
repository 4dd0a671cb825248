package claimmark.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitEscapesTest {

    /** The borders of what XML can hold. */
    @ParameterizedTest
    @ValueSource(ints = { 0, 8, 0xB, 0xC, 0xE, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF })
    void aUnitThatXmlCannotHoldIsWrittenInDigits(int unit) {
        String text = "a" + (char) unit + "b";
        assertEquals("a\\u%04Xb".formatted(unit), UnitEscapes.escape(text));
        assertEquals(text, UnitEscapes.unescape(UnitEscapes.escape(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\t\n\r", " ", "\uD7FF", "\uE000\uFFFD", "\uD83D\uDE00", "\\", "\\u00e", "\\u00zz" })
    void whateverElseThereIsStaysAsItIs(String text) {
        assertSame(text, UnitEscapes.escape(text));
        assertEquals(text, UnitEscapes.unescape(text));
    }

    @Test
    void whatLooksLikeAnEscapeIsEscaped() {
        assertEquals("\\u005Cu0041", UnitEscapes.escape("\\u0041"));
        assertEquals("\\u0041", UnitEscapes.unescape("\\u005Cu0041"));
        assertEquals("x\\u0041", UnitEscapes.unescape(UnitEscapes.escape("x\\u0041")));
    }
}
