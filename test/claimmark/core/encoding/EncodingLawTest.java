package claimmark.core.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Assertions;

import claimmark.core.encoding.Decoding.Decoded;
import claimmark.core.encoding.Encoding.Encoded;
import claimmark.core.text.ArticleFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is decoded is encoded again byte for byte, in every charset that Java has. */
class EncodingLawTest {

    private final ArticleDecoder decoder = new ArticleDecoder();

    @Property(tries = 2000)
    void everyAcceptedFileIsGivenBack(@ForAll byte[] file, @ForAll ArticleFormat format) {
        assertGivenBack(file, format);
    }

    @Property(tries = 2000)
    void everyAcceptedFileWithADeclarationIsGivenBack(@ForAll("charsets") Charset charset, @ForAll byte[] content) {
        byte[] declaration = ("<meta charset=\"" + charset.name() + "\">").getBytes(StandardCharsets.US_ASCII);
        byte[] file = new byte[declaration.length + content.length];
        System.arraycopy(declaration, 0, file, 0, declaration.length);
        System.arraycopy(content, 0, file, declaration.length, content.length);
        assertGivenBack(file, ArticleFormat.HTML);
    }

    @Property(tries = 2000)
    void everyTextInADeclaredCharsetIsGivenBack(@ForAll("charsets") Charset charset, @ForAll String content) {
        byte[] file = ("<meta charset=\"" + charset.name() + "\">" + content).getBytes(charset);
        assertGivenBack(file, ArticleFormat.HTML);
    }

    private void assertGivenBack(byte[] file, ArticleFormat format) {
        if (decoder.decode(file, format) instanceof Decoded decoded) {
            Encoding encoding = decoder.encode(decoded, decoded.text());
            Assertions.assertArrayEquals(file, Assertions.assertInstanceOf(Encoded.class, encoding).bytes());
        }
    }

    @Provide
    Arbitrary<Charset> charsets() {
        List<Charset> writable = Charset.availableCharsets().values().stream().filter(Charset::canEncode).toList();
        return Arbitraries.of(writable);
    }
}
