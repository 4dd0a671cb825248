package claimmark.core.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import claimmark.core.text.ArticleFormat;

/** Files that do not tell their charset. Their texts are names of time zones, of which no statistics are made. */
class CharsetDetectorTest {

    private static final int LENGTH = 1000;

    @ParameterizedTest
    @CsvSource({"windows-31j, ja", "EUC-JP, ja", "GB18030, zh-CN", "Big5, zh-TW", "EUC-KR, ko", "windows-1250, pl",
            "windows-1250, cs", "windows-1250, hu", "windows-1250, ro", "ISO-8859-2, pl", "ISO-8859-2, hr",
            "windows-1251, ru",
            "windows-1251, uk", "windows-1251, bg", "windows-1251, sr", "KOI8-R, ru", "KOI8-U, uk", "ISO-8859-5, ru",
            "IBM866, ru", "windows-1252, de", "windows-1252, fr", "windows-1252, es", "windows-1252, sv",
            "ISO-8859-15, fr",
            "windows-1253, el", "ISO-8859-7, el", "windows-1254, tr", "windows-1255, he", "windows-1256, ar",
            "ISO-8859-6, ar", "windows-1257, lt", "windows-1257, lv", "ISO-8859-13, lt", "x-windows-874, th"})
    void aTextOfAThousandCharactersIsReadRightly(String charset, String language) {
        String text = text(Locale.forLanguageTag(language), Charset.forName(charset));
        Decoding decoding = decode(text.getBytes(Charset.forName(charset)));
        assertEquals(text, ((Decoding.Decoded) decoding).text());
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, ru", "GB18030, zh-CN", "windows-31j, ja", "EUC-KR, ko", "windows-1253, el"})
    void whatOnlyOneCharsetFitsIsSure(String charset, String language) {
        String text = text(Locale.forLanguageTag(language), Charset.forName(charset));
        assertTrue(CharsetDetector.of(text.getBytes(Charset.forName(charset))).sure());
    }

    @Test
    void aSingleLetterIsNeverSure() {
        byte[] file = "A caf\u00e9 on the quay of the harbour.".getBytes(Charset.forName("windows-1252"));
        assertEquals(new CharsetGuess(Charset.forName("windows-1252"), false), CharsetDetector.of(file));
    }

    @Test
    void bytesThatAreNoTextAreNotSure() {
        byte[] noise = new byte[2000];
        new Random(1).nextBytes(noise);
        assertFalse(CharsetDetector.of(noise).sure());
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, zh-CN", "UTF-16BE, zh-CN", "UTF-16LE, ja", "UTF-16BE, ko", "UTF-16LE, ru", "UTF-16BE, ar"})
    void utf16WithoutAMarkIsReadInAnyScript(String charset, String language) {
        String text = text(Locale.forLanguageTag(language), Charset.forName(charset));
        Decoding decoding = decode(text.getBytes(Charset.forName(charset)));
        assertEquals(Charset.forName(charset), ((Decoding.Decoded) decoding).charset());
    }

    /** Each pair of its bytes is a Chinese character of UTF-16, too. */
    @Test
    void japaneseWithoutASingleSpaceIsNotSurelyTakenForUtf16() {
        String text = "\u30a2\u30eb\u30bc\u30f3\u30c1\u30f3\u6642\u9593\uff0c\u6e7e\u5cb8\u6a19\u6e96\u6642\uff0c"
                .repeat(13);
        Decoding.Decoded decoded = (Decoding.Decoded) decode(text.getBytes(Charset.forName("windows-31j")));
        assertEquals(CharsetOrigin.GUESS, decoded.origin());
        assertEquals(text, decoded.text());
    }

    @Test
    void chineseInUtf16WithoutASingleSpaceIsAGuess() {
        String text = "\u5317\u4eac\u65f6\u95f4\u4e0a\u6d77\u5e02\u653f\u5e9c\u4eca\u5929\u5ba3\u5e03".repeat(15);
        assertFalse(((Decoding.Decoded) decode(text.getBytes(StandardCharsets.UTF_16LE))).origin().isSure());
        String line = text + "\n";
        Decoding.Decoded decoded = (Decoding.Decoded) decode(line.getBytes(StandardCharsets.UTF_16LE));
        assertTrue(decoded.origin().isSure());
        assertEquals(line, decoded.text());
    }

    @Test
    void shortAsciiIsNotTakenForChinese() {
        String text = "Bush hid the facts from all of the councillors";
        assertEquals(text, ((Decoding.Decoded) decode(text.getBytes(StandardCharsets.US_ASCII))).text());
    }

    private static Decoding decode(byte[] file) {
        return new ArticleDecoder().decode(file, ArticleFormat.PLAIN_TEXT);
    }

    /** Names of time zones that the charset can write, in sentences. */
    private static String text(Locale locale, Charset charset) {
        boolean chinese = List.of("zh", "ja").contains(locale.getLanguage());
        List<String> names = new ArrayList<>(Stream.of(TimeZone.getAvailableIDs())
                .map(id -> TimeZone.getTimeZone(id).getDisplayName(false, TimeZone.LONG, locale)).distinct()
                .filter(charset.newEncoder()::canEncode).sorted().toList());
        StringBuilder text = new StringBuilder();
        Random random = new Random(7);
        while (text.length() < LENGTH) {
            text.append(names.get(random.nextInt(names.size())));
            text.append(random.nextInt(5) == 0 ? chinese ? "\u3002\n" : ".\n" : chinese ? "\uff0c" : ", ");
        }
        return text.substring(0, LENGTH);
    }
}
