package claimmark.core.encoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.encoding.Decoding.Decoded;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.Sha256;

/** Files whose charset a reviewer chose. */
class ChosenCharsetTest {

    private static final Charset KOI8 = Charset.forName("KOI8-R");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final String TEXT = "\u041f\u0440\u0430\u0432\u0434\u0430 \u043b\u0438 \u044d\u0442\u043e?";

    private final ArticleDecoder decoder = new ArticleDecoder();

    private Decoding decode(byte[] file, ChosenCharset choice) {
        return decoder.decode(file, Sha256.of(file), ArticleFormat.PLAIN_TEXT, Optional.of(choice));
    }

    private static ChosenCharset choice(Charset charset, byte[] file) {
        return new ChosenCharset(charset, Sha256.of(file));
    }

    @ParameterizedTest
    @CsvSource({ "windows-1251,windows-1251", " KOI8-R ,KOI8-R", "latin1,windows-1252", "ISO-8859-1,windows-1252",
            "Shift_JIS,windows-31j", "gb2312,GBK", "UTF-8,UTF-8", "UTF-16,UTF-16LE", "utf-16be,UTF-16BE",
            "UTF-32,UTF-32LE", "IBM037,IBM037" })
    void aNameMeansWhatBrowsersReadItAs(String name, String charset) {
        assertEquals(Optional.of(Charset.forName(charset)), ChosenCharset.named(name));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "no such charset", "windows-1251\u0000", "x-JISAutoDetect" })
    void aNameThatNoCharsetHasIsRefused(String name) {
        assertEquals(Optional.empty(), ChosenCharset.named(name));
    }

    @Test
    void aChosenCharsetCountsMoreThanWhatTheFileLooksLike() {
        byte[] file = TEXT.getBytes(StandardCharsets.UTF_8);
        Decoded decoded = assertInstanceOf(Decoded.class, decode(file, choice(CYRILLIC, file)));
        assertEquals(CharsetOrigin.CHOICE, decoded.origin());
        assertEquals(new String(file, CYRILLIC), decoded.text());
    }

    @Test
    void aChoiceHoldsForTheFileAsItWasChangedSince() {
        byte[] file = TEXT.getBytes(KOI8);
        byte[] changed = ("\u041d\u0435\u0442. " + TEXT).getBytes(KOI8);
        Decoded decoded = assertInstanceOf(Decoded.class, decode(changed, choice(KOI8, file)));
        assertEquals("\u041d\u0435\u0442. " + TEXT, decoded.text());
        assertEquals(CharsetOrigin.CHOICE, decoded.origin());
    }

    @Test
    void aChoiceIsDroppedWhenTheFileIsWrittenInUnicodeSince() {
        ChosenCharset choice = choice(KOI8, TEXT.getBytes(KOI8));
        for (Charset now : new Charset[] { StandardCharsets.UTF_8, StandardCharsets.UTF_16 }) {
            Decoded decoded = assertInstanceOf(Decoded.class, decode(TEXT.getBytes(now), choice));
            assertEquals(TEXT, decoded.text());
            assertFalse(decoded.origin() == CharsetOrigin.CHOICE);
        }
    }

    @Test
    void aChoiceWithoutAsciiIsDroppedWhenTheFileIsAsciiSince() {
        ChosenCharset choice = choice(StandardCharsets.UTF_16LE, TEXT.getBytes(StandardCharsets.UTF_16LE));
        byte[] ascii = "Is it true?!".getBytes(StandardCharsets.US_ASCII);
        assertEquals("Is it true?!", ((Decoded) decode(ascii, choice)).text());
        byte[] wide = "Is it true?!".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(CharsetOrigin.CHOICE, ((Decoded) decode(wide, choice)).origin());
    }

    @Test
    void aChoiceIsDroppedWhenTheChangedFileIsNoTextInIt() {
        Charset hebrew = Charset.forName("windows-1255");
        ChosenCharset choice = choice(hebrew, "\u05d0".getBytes(hebrew));
        assertFalse(((Decoded) decode("Qu\u00ff".getBytes(Charset.forName("windows-1252")), choice)).origin()
                .isSure());
    }

    @Test
    void aFileThatIsNoTextInItIsReadAllTheSameWhenItIsChosenForIt() {
        byte[] file = { 'O', 'n', 'e', ' ', (byte) 0xFF };
        Decoding.Undecodable read = assertInstanceOf(Decoding.Undecodable.class,
                decode(file, choice(StandardCharsets.UTF_8, file)));
        assertEquals("One \uFFFD", read.lenientText());
        assertEquals(4, read.byteOffset());
    }

    @Test
    void theByteOrderMarkOfTheChosenCharsetIsKept() {
        byte[] file = { (byte) 0xFF, (byte) 0xFE, 'A', 0 };
        Decoded decoded = assertInstanceOf(Decoded.class, decoder.decode(file, StandardCharsets.UTF_16LE));
        assertEquals("A", decoded.text());
        assertArrayEquals(file, ((Encoding.Encoded) decoder.encode(decoded, "A")).bytes());
    }
}
