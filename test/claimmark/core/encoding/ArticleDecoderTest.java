package claimmark.core.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.encoding.Decoding.Decoded;
import claimmark.core.encoding.Decoding.Undecodable;
import claimmark.core.encoding.Encoding.Encoded;
import claimmark.core.encoding.Encoding.Unencodable;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.text.ArticleFormat;

class ArticleDecoderTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final ArticleDecoder decoder = new ArticleDecoder();

    @ParameterizedTest
    @CsvSource({"EFBBBF, UTF-8", "FEFF, UTF-16BE", "FFFE, UTF-16LE", "0000FEFF, UTF-32BE", "FFFE0000, UTF-32LE"})
    void believesAByteOrderMark(String mark, String charset) {
        byte[] file = join(hex(mark), "<meta charset=koi8-r>é€\uD83D\uDE00".getBytes(Charset.forName(charset)));
        Decoded decoded = decode(file, ArticleFormat.HTML);
        assertEquals(new Decoded("<meta charset=koi8-r>é€\uD83D\uDE00", Charset.forName(charset), true,
                CharsetOrigin.BYTE_ORDER_MARK), decoded);
        assertArrayEquals(file, bytes(decoded, decoded.text()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<meta charset=windows-1251>|windows-1251",
            "<META CHARSET = 'windows-1251' >|windows-1251",
            "<meta http-equiv=content-type content='text/html; charset=koi8-r'>|KOI8-R",
            "<?xml version='1.0' encoding='ISO-8859-5'?>|ISO-8859-5",
            "<!-- <meta charset=koi8-r> --><meta charset=ibm866>|IBM866",
            "<meta charset=nonsense><meta charset=koi8-r>|KOI8-R",
            "<meta name=charset content=koi8-r><meta charset=windows-1251>|windows-1251"})
    void readsADeclaration(String declaration, String charset) {
        String text = declaration + "Привет";
        Decoded decoded = decode(text.getBytes(Charset.forName(charset)), ArticleFormat.HTML);
        assertEquals(new Decoded(text, Charset.forName(charset), false, CharsetOrigin.DECLARATION), decoded);
    }

    @ParameterizedTest
    @CsvSource({"iso-8859-1, windows-1252", "latin1, windows-1252", "gb2312, GBK", "shift_jis, windows-31j",
            "euc-kr, x-windows-949", "big5, Big5-HKSCS", "tis-620, x-windows-874", "utf-16, UTF-8"})
    void readsALabelAsTheWebDoes(String label, String charset) {
        Decoded decoded = decode(("<meta charset=" + label + ">").getBytes(US_ASCII), ArticleFormat.HTML);
        assertEquals(Charset.forName(charset), decoded.charset());
        assertEquals(CharsetOrigin.DECLARATION, decoded.origin());
    }

    @Test
    void ignoresADeclarationThatTheBytesContradict() {
        String text = "<meta charset=iso-8859-1>naïve – “quoted”";
        assertEquals(new Decoded(text, UTF_8, false, CharsetOrigin.DETECTION),
                decode(text.getBytes(UTF_8), ArticleFormat.HTML));
        String latin = "<meta charset=utf-8>na\u00EFve caf\u00E9";
        assertEquals(new Decoded(latin, WINDOWS_1252, false, CharsetOrigin.GUESS),
                decode(latin.getBytes(WINDOWS_1252), ArticleFormat.HTML));
        String ascii = "<meta charset=ibm037>abc";
        assertEquals(new Decoded(ascii, UTF_8, false, CharsetOrigin.DETECTION),
                decode(ascii.getBytes(US_ASCII), ArticleFormat.HTML));
    }

    @Test
    void looksForDeclarationsInHtmlOnlyAndTakesALateOneAsBrowsersDo() {
        String text = "<meta charset=koi8-r>";
        assertEquals(UTF_8, decode(text.getBytes(US_ASCII), ArticleFormat.PLAIN_TEXT).charset());
        assertEquals(Charset.forName("KOI8-R"),
                decode((" ".repeat(1024) + text).getBytes(US_ASCII), ArticleFormat.HTML).charset());
        assertEquals(Charset.forName("KOI8-R"),
                decode((text + " ".repeat(1024) + "<meta charset=gbk>").getBytes(US_ASCII), ArticleFormat.HTML)
                        .charset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void detectsUtf16WithoutAMark(String charset) {
        String text = "An article of some length, naïve – “quoted”.";
        assertEquals(new Decoded(text, Charset.forName(charset), false, CharsetOrigin.DETECTION),
                decode(text.getBytes(Charset.forName(charset)), ArticleFormat.PLAIN_TEXT));
    }

    @Test
    void toleratesNullsInAShortPage() {
        assertEquals(new Decoded("<p>\0", UTF_8, false, CharsetOrigin.DETECTION),
                decode("<p>\0".getBytes(US_ASCII), ArticleFormat.HTML));
    }

    @Test
    void decodesTheEmptyFile() {
        assertEquals(new Decoded("", UTF_8, false, CharsetOrigin.DETECTION), decode(new byte[0], ArticleFormat.HTML));
    }

    @Test
    void givesBackEveryByteOfAGuess() {
        byte[] file = new byte[256 - ' '];
        for (int i = 0; i < file.length; i++) {
            file[i] = (byte) (i + ' ');
        }
        Decoded decoded = decode(file, ArticleFormat.PLAIN_TEXT);
        assertEquals(CharsetOrigin.GUESS, decoded.origin());
        assertArrayEquals(file, bytes(decoded, decoded.text()));
        String asOnTheWeb = Codec.of(WINDOWS_1252).decode(file, 0).text();
        assertEquals("€\u0081‚", asOnTheWeb.substring(0x80 - ' ', 0x83 - ' '));
    }

    @Test
    void tellsWhereUtf8IsBroken() {
        byte[] truncated = join("“Naïve” – caf".getBytes(UTF_8), hex("C3"));
        Undecodable undecodable = undecodable(truncated);
        assertEquals(UTF_8, undecodable.tried());
        assertEquals(truncated.length - 1, undecodable.byteOffset());
        assertEquals("“Naïve” – caf\uFFFD", undecodable.lenientText());
        assertEquals(Fault.of(FaultCode.INVALID_BYTE, truncated.length - 1, "UTF-8"), undecodable.why());
    }

    @Test
    void tellsWhereMarkedFilesAreBroken() {
        assertEquals(3, undecodable(hex("EFBBBF80")).byteOffset());
        assertEquals(4, undecodable(hex("FFFE610062")).byteOffset());
        assertEquals(2, undecodable(hex("FEFFD800")).byteOffset());
    }

    @Test
    void acceptsAReplacementCharacterThatIsInTheFile() {
        assertEquals("a\uFFFDb", decode("a\uFFFDb".getBytes(UTF_8), ArticleFormat.PLAIN_TEXT).text());
    }

    @Test
    void refusesBytesThatWouldNotComeBack() {
        byte[] declaration = "<meta charset=iso-2022-jp>".getBytes(US_ASCII);
        byte[] wasteful = join(declaration, hex("1B2842"), "abc".getBytes(US_ASCII));
        Decoded decoded = decode(wasteful, ArticleFormat.HTML);
        assertArrayEquals(wasteful, bytes(decoded, decoded.text()));
        assertTrue(!decoded.charset().equals(Charset.forName("ISO-2022-JP")));
    }

    @Test
    void refusesBinaryFiles() {
        assertEquals(Fault.of(FaultCode.BINARY_FILE),
                undecodable(hex("89504E470D0A1A0A0000000D4948445200000100000001000803000000")).why());
    }

    @Test
    void tellsWhichCharacterTheCharsetLacks() {
        Decoded latin = decode("caf\u00E9".getBytes(ISO_8859_1), ArticleFormat.PLAIN_TEXT);
        assertEquals(new Unencodable(WINDOWS_1252, 5, 0x1F600), decoder.encode(latin, "café \uD83D\uDE00"));
        Decoded unicode = decode("é".getBytes(UTF_8), ArticleFormat.PLAIN_TEXT);
        Charset japanese = Charset.forName("windows-31j");
        Decoded yen = new Decoded("", japanese, false, CharsetOrigin.CHOICE);
        assertEquals(new Unencodable(japanese, 1, '\u00A5'), decoder.encode(yen, "1\u00A5"),
                "it would be read as a backslash");
        assertEquals(new Unencodable(UTF_8, 1, 0xD83D), decoder.encode(unicode, "a\uD83D"));
        assertArrayEquals("“é”".getBytes(WINDOWS_1252), bytes(latin, "“é”"));
    }

    @Test
    void encodesInTheCharsetOfTheFile() {
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            Decoded decoded = decode("a text".getBytes(charset), ArticleFormat.HTML);
            assertArrayEquals("ab".getBytes(charset), bytes(decoded, "ab"));
        }
    }

    private Decoded decode(byte[] file, ArticleFormat format) {
        return assertInstanceOf(Decoded.class, decoder.decode(file, format));
    }

    private Undecodable undecodable(byte[] file) {
        return assertInstanceOf(Undecodable.class, decoder.decode(file, ArticleFormat.PLAIN_TEXT));
    }

    private byte[] bytes(Decoded original, String text) {
        return assertInstanceOf(Encoded.class, decoder.encode(original, text)).bytes();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
