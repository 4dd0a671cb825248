package claimmark.core.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A codec for any charset that Java can write. */
record CharsetCodec(Charset charset) implements Codec {

    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public Attempt decode(byte[] file, int start) {
        String text = new String(file, start, file.length - start, charset);
        if (text.indexOf(REPLACEMENT) >= 0) {
            int wrong = firstUndecodable(file, start);
            if (wrong != NONE) {
                return new Attempt(text, wrong);
            }
        }
        return new Attempt(text, firstChanged(file, start, text));
    }

    @Override
    public int firstUnencodable(String text) {
        CharsetEncoder encoder = charset.newEncoder();
        CharBuffer input = CharBuffer.wrap(text);
        ByteBuffer output = ByteBuffer.allocate(8192);
        CoderResult result;
        do {
            output.clear();
            result = encoder.encode(input, output, true);
        } while (result.isOverflow());
        return result.isError() ? input.position() : NONE;
    }

    @Override
    public byte[] encode(String text) {
        return text.getBytes(charset);
    }

    private int firstUndecodable(byte[] file, int start) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(file, start, file.length - start);
        CharBuffer output = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            output.clear();
            result = decoder.decode(input, output, true);
        } while (result.isOverflow());
        return result.isError() ? input.position() : NONE;
    }

    /**
     * The first byte that would be written differently. Some charsets have two ways to write one character, and Java
     * writes only one of them.
     */
    private int firstChanged(byte[] file, int start, String text) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return NONE;
        }
        byte[] written = text.getBytes(charset);
        int changed = Arrays.mismatch(written, 0, written.length, file, start, file.length);
        return changed < 0 ? NONE : Math.min(start + changed, file.length - 1);
    }
}
