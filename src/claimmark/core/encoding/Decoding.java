package claimmark.core.encoding;

import java.nio.charset.Charset;

import claimmark.core.fault.Fault;

/** What became of the bytes of a file. */
public sealed interface Decoding {

    /**
     * The bytes are this text, and the text is these bytes: {@link ArticleDecoder#encode} gives them back.
     *
     * @param text the characters of the file, without the byte order mark
     * @param charset what the file is in
     * @param byteOrderMark whether the file begins with a byte order mark
     * @param origin how the charset became known
     */
    record Decoded(String text, Charset charset, boolean byteOrderMark, CharsetOrigin origin) implements Decoding {
    }

    /**
     * The bytes are not text in any charset that they could be in.
     *
     * @param tried the most likely charset
     * @param byteOffset the first byte of the file that is wrong in it
     * @param why what is wrong
     * @param lenientText the text with U+FFFD for what is wrong; for reading only, it cannot be written back
     */
    record Undecodable(Charset tried, int byteOffset, Fault why, String lenientText) implements Decoding {
    }
}
