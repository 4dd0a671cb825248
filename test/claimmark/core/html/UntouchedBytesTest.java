package claimmark.core.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.encoding.ArticleDecoder;
import claimmark.core.encoding.Decoding.Decoded;
import claimmark.core.encoding.Encoding.Encoded;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.SourceEdit;
import claimmark.core.text.TextSpan;

/** A correction in the article text changes the bytes of the corrected word, and no other. */
class UntouchedBytesTest {

    private static final String BEFORE = "<p>caf\u00E9 &amp; \r\n <b>refrain ";
    private static final String AFTER = "</b>&nbsp;it\u00E9s\t\r\n</p><!-- end -->";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "GB18030", "ISO-8859-15", "windows-1258", "x-MacRoman", "IBM850"})
    void changesNoOtherByte(String charsetName) {
        Charset charset = Charset.forName(charsetName);
        String declaration = "<meta charset=" + charsetName + ">";
        byte[] before = (declaration + BEFORE).getBytes(charset);
        byte[] file = (declaration + BEFORE + "form" + AFTER).getBytes(charset);
        byte[] changed = correct(file);
        assertArrayEquals((declaration + BEFORE + "from" + AFTER).getBytes(charset), changed);
        assertArrayEquals(before, Arrays.copyOf(changed, before.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void keepsTheByteOrderMark(String charsetName) {
        Charset charset = Charset.forName(charsetName);
        byte[] file = ("\uFEFF" + BEFORE + "form" + AFTER).getBytes(charset);
        assertArrayEquals(("\uFEFF" + BEFORE + "from" + AFTER).getBytes(charset), correct(file));
    }

    private static byte[] correct(byte[] file) {
        ArticleDecoder decoder = new ArticleDecoder();
        Decoded decoded = assertInstanceOf(Decoded.class, decoder.decode(file, ArticleFormat.HTML));
        HtmlArticle article = HtmlReader.article(decoded.text(), decoded.charset());
        TextSpan typo = TextSpan.ofLength(article.text().indexOf("form"), 4);
        SourceEdit edit = article.sourceMap().replace(typo, "from");
        return assertInstanceOf(Encoded.class, decoder.encode(decoded, edit.applyToSource(decoded.text()))).bytes();
    }
}
