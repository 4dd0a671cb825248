package claimmark.core.encoding;

import java.nio.charset.Charset;

import claimmark.core.fault.Fault;

/** The result of decoding the bytes of a file. */
public sealed interface Decoding {

    /** Whether the bytes are text. */
    default boolean isText() {
        return this instanceof Decoded;
    }

    /**
     * The bytes are text. {@link ArticleDecoder#encode} turns the text into the same bytes again.
     *
     * @param text the characters of the file, without the byte order mark
     * @param charset the charset of the file
     * @param byteOrderMark whether the file begins with a byte order mark
     * @param origin how the charset became known
     */
    record Decoded(String text, Charset charset, boolean byteOrderMark, CharsetOrigin origin) implements Decoding {

        /** Other characters, which are written in the same way. */
        public Decoded with(String changed) {
            return new Decoded(changed, charset, byteOrderMark, origin);
        }
    }

    /**
     * The bytes are not text in any charset that is likely for them.
     *
     * @param tried the most likely charset
     * @param byteOffset the offset of the first byte that is wrong in this charset
     * @param why the kind of fault
     * @param lenientText the text with U+FFFD for wrong bytes; it can be read, but not be written back
     */
    record Undecodable(Charset tried, int byteOffset, Fault why, String lenientText) implements Decoding {
    }
}
