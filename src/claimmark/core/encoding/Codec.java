package claimmark.core.encoding;

import java.nio.charset.Charset;

/** Decodes and encodes in one charset, without replacing anything silently. */
interface Codec {

    /** The offset that stands for "nothing is wrong". */
    int NONE = -1;

    /** The result of decoding: the text, and the offset of the first byte without a character, or {@link #NONE}. */
    record Attempt(String text, int wrongByte) {
        boolean succeeded() {
            return wrongByte == NONE;
        }
    }

    static Codec of(Charset charset) {
        return charset.equals(WebLatinCodec.CHARSET) ? new WebLatinCodec() : new CharsetCodec(charset);
    }

    /** Decodes a file from an offset on. Bytes without a character become U+FFFD. */
    Attempt decode(byte[] file, int start);

    /** The offset of the first character that the charset lacks, in UTF-16 units, or {@link #NONE}. */
    int firstUnencodable(String text);

    /** The bytes of a text. The charset must have every character of it. */
    byte[] encode(String text);
}
