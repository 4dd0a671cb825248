package claimmark.core.encoding;

import java.nio.charset.Charset;

/** The result of encoding a text. */
public sealed interface Encoding {

    /** @param bytes the whole file, with its byte order mark; the array is not copied */
    record Encoded(byte[] bytes) implements Encoding {
    }

    /**
     * The charset of the file lacks a character of the text.
     *
     * @param charset the charset of the file
     * @param offset the offset of the first such character in the text, in UTF-16 units
     * @param codePoint the character; a lone surrogate is in no charset
     */
    record Unencodable(Charset charset, int offset, int codePoint) implements Encoding {
    }
}
