package claimmark.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.xml.stream.XMLStreamException;

import org.junit.jupiter.api.Test;

import claimmark.core.fault.FaultCode;

/** Which bytes are text, and where those that are not are told. */
class Utf8Test {

    /** How many characters stand before the first invalid byte. */
    private static int refused(String bytes) {
        RefusedXmlException refused = assertThrows(RefusedXmlException.class,
                () -> Utf8.decode(bytes.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(FaultCode.NOT_UTF_8, refused.fault().code());
        return refused.getLocation().getCharacterOffset();
    }

    @Test
    void onlyAMarkAtTheBeginningIsLeftOut() throws XMLStreamException {
        assertEquals("a\uFEFFb", Utf8.decode("\uFEFFa\uFEFFb".getBytes(StandardCharsets.UTF_8)));
        assertEquals("", Utf8.decode(new byte[0]));
    }

    @Test
    void aReplacementCharacterMayBePartOfTheText() throws XMLStreamException {
        assertEquals("a\uFFFDb", Utf8.decode("a\uFFFDb".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theFirstInvalidByteIsTold() {
        assertEquals(0, refused("\u00FFabc"));
        assertEquals(2, refused("a\u00C3\u00A9\u00FF"), "what stands before it is counted in characters");
        assertEquals(1, refused("a\u00C0\u0080"), "no character is written in more bytes than it needs");
        assertEquals(3, refused("a\u00EF\u00BF\u00BDb\u00FFc"), "a replacement character stands before it");
    }

    /** A file that was not written to its end. */
    @Test
    void aCharacterThatIsCutOffIsInvalidAtEveryByte() {
        byte[] whole = "ab\uD83D\uDE00".getBytes(StandardCharsets.UTF_8);
        for (int length = 3; length < whole.length; length++) {
            assertEquals(2, refused(new String(Arrays.copyOf(whole, length), StandardCharsets.ISO_8859_1)));
        }
    }
}
