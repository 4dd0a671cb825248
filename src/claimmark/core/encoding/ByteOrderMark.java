package claimmark.core.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The byte order marks of Unicode (The Unicode Standard, section 23.8). Longer marks come first, because a shorter one
 * may be their start.
 */
enum ByteOrderMark {
    UTF_32BE(Charset.forName("UTF-32BE"), 0x00, 0x00, 0xFE, 0xFF),
    UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0x00, 0x00),
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

    private final Charset charset;
    private final byte[] bytes;

    ByteOrderMark(Charset charset, int... units) {
        this.charset = charset;
        bytes = new byte[units.length];
        for (int i = 0; i < units.length; i++) {
            bytes[i] = (byte) units[i];
        }
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return bytes.length;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    static Optional<ByteOrderMark> at(byte[] file) {
        return Arrays.stream(values()).filter(mark -> mark.begins(file)).findFirst();
    }

    static Optional<ByteOrderMark> of(Charset charset) {
        return Arrays.stream(values()).filter(mark -> mark.charset.equals(charset)).findFirst();
    }

    private boolean begins(byte[] file) {
        return file.length >= bytes.length && Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
    }
}
