package claimmark.core.encoding;

import java.nio.charset.Charset;

/** What became of a text that was to be written to a file. */
public sealed interface Encoding {

    /** @param bytes the whole file, byte order mark included; not copied */
    record Encoded(byte[] bytes) implements Encoding {
    }

    /**
     * The charset of the file does not have one of the characters.
     *
     * @param charset what the file is in
     * @param offset where in the text the first such character stands, in UTF-16 units
     * @param codePoint the character; a lone surrogate is none in any charset
     */
    record Unencodable(Charset charset, int offset, int codePoint) implements Encoding {
    }
}
