package claimmark.core.encoding;

import java.nio.charset.Charset;
import java.util.List;

/**
 * The bytes of a file, to be looked at in several charsets before one is chosen.
 *
 * @param file the whole file; the array is not copied
 */
public record CharsetTrial(byte[] file) {

    /** The charsets in which the file may be, the likeliest first. They say nothing of a file in Unicode. */
    public List<Charset> likely() {
        return CharsetDetector.likely(file);
    }

    /** Decodes the file in a charset. */
    public Decoding in(Charset charset) {
        return new ArticleDecoder().decode(file, charset);
    }

    /** The passage that tells most about a charset, as it looks in it. Wrong bytes are U+FFFD. */
    public String passage(Charset charset) {
        Decoding decoding = in(charset);
        return TellingPassage.in(decoding instanceof Decoding.Undecodable undecodable ? undecodable.lenientText()
                : ((Decoding.Decoded) decoding).text());
    }
}
