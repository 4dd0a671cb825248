package claimmark.core.encoding;

import java.nio.charset.Charset;

/** One charset, applied so that nothing is replaced. */
interface Codec {

    /** Stands for an offset where nothing is wrong. */
    int NONE = -1;

    /** What a charset makes of bytes: the text, and the first byte that it has no character for, or {@link #NONE}. */
    record Attempt(String text, int wrongByte) {
        boolean succeeded() {
            return wrongByte == NONE;
        }
    }

    static Codec of(Charset charset) {
        return charset.equals(WebLatinCodec.CHARSET) ? new WebLatinCodec() : new CharsetCodec(charset);
    }

    /** Decodes a file from an offset on; where it has no character, the text has U+FFFD. */
    Attempt decode(byte[] file, int start);

    /** The first character that the charset lacks, in UTF-16 units, or {@link #NONE}. */
    int firstUnencodable(String text);

    /** The bytes of a text that the charset has every character of. */
    byte[] encode(String text);
}
