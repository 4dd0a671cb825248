package claimmark.core.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What bytes look like, and where a file may say what it is in: each border with its neighbour. */
class ByteStatisticsTest {

    @Test
    void everySecondByteOfUtf16IsNull() {
        assertEquals(Optional.of(StandardCharsets.UTF_16LE), UnmarkedUtf16.in(bytes('a', 0, 'b', 0)));
        assertEquals(Optional.of(StandardCharsets.UTF_16BE), UnmarkedUtf16.in(bytes(0, 'a', 0, 'b')));
        assertEquals(Optional.empty(), UnmarkedUtf16.in(bytes('a', 0, 'b', 'c')), "one null is an accident");
        assertEquals(Optional.empty(), UnmarkedUtf16.in(bytes(0, 0, 0, 0)));
        assertEquals(Optional.empty(), UnmarkedUtf16.in(bytes()));
        assertEquals(Optional.empty(), UnmarkedUtf16.in(bytes(0)));
    }

    @Test
    void fourControlCharactersAndATenthMoreAreTolerated() {
        assertFalse(ByteStatistics.areBinary(bytes(1, 2, 3, 4)));
        assertTrue(ByteStatistics.areBinary(bytes(1, 2, 3, 4, 5)));
        byte[] file = new byte[20];
        Arrays.fill(file, 0, 6, (byte) 0x1A);
        Arrays.fill(file, 6, 20, (byte) 'x');
        assertFalse(ByteStatistics.areBinary(file));
        file[6] = 0x0E;
        assertTrue(ByteStatistics.areBinary(file));
    }

    @Test
    void lineEndsTabsAndEscapesAreText() {
        assertFalse(ByteStatistics.areBinary("\t\n\u000B\f\r\u001B\u001C\u0020\u007F".repeat(9)
                .getBytes(StandardCharsets.ISO_8859_1)));
        assertFalse(ByteStatistics.areBinary("\u0080\u00FF".repeat(9).getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void moreWellFormedThanIllFormedBytesAreUtf8WithErrors() {
        assertTrue(ByteStatistics.areMostlyUtf8(bytes(0xC3, 0xA9, 0xC3, 0xA9, 0xFF)));
        assertFalse(ByteStatistics.areMostlyUtf8(bytes(0xC3, 0xA9, 0xFF)));
        assertFalse(ByteStatistics.areMostlyUtf8(bytes('a', 'b')));
        assertTrue(ByteStatistics.areMostlyUtf8(bytes(0xE2, 0x82, 0xAC)));
        assertTrue(ByteStatistics.areMostlyUtf8(bytes(0xF0, 0x9F, 0x98, 0x80)));
    }

    @Test
    void whatCannotBeginACharacterIsIllFormed() {
        for (int lead : new int[] {0x80, 0xBF, 0xC0, 0xC1, 0xF5, 0xFF}) {
            assertFalse(ByteStatistics.areMostlyUtf8(bytes(lead, 0x80)), Integer.toHexString(lead));
        }
        for (int lead : new int[] {0xC2, 0xDF}) {
            assertTrue(ByteStatistics.areMostlyUtf8(bytes(lead, 0x80)), Integer.toHexString(lead));
        }
        assertFalse(ByteStatistics.areMostlyUtf8(bytes(0xE2, 0x82)), "it ends too early");
    }

    @Test
    void theFirstDeclarationCountsHoweverLateItComes() {
        String declaration = "<meta charset=utf-8>";
        String fits = " ".repeat(1024 - declaration.length()) + declaration;
        assertEquals(Optional.of(StandardCharsets.UTF_8), declared(fits));
        assertEquals(Optional.of(StandardCharsets.UTF_8), declared(" ".repeat(20) + fits));
        assertEquals(Optional.empty(), declared(" ".repeat(1_000_000) + declaration));
        assertEquals(Optional.of(StandardCharsets.UTF_8),
                declared("<!-- <meta charset=latin1> -->" + declaration));
        assertEquals(Optional.of(StandardCharsets.UTF_8), declared("<meta charset=nonsense>" + declaration));
    }

    private static Optional<Charset> declared(String page) {
        return CharsetDeclaration.in(page.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
