package claimmark.core.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Recognises UTF-16 that does not begin with a byte order mark. */
final class UnmarkedUtf16 {

    private static final int SAMPLED = 8192;
    /** In one byte order nearly all units are common characters; in the other one far fewer are. */
    private static final double COMMON_SHARE = 0.97;
    private static final double OTHER_SHARE = 0.85;
    private static final int LEAST_UNITS = 16;

    private UnmarkedUtf16() {
    }

    /** The byte order of the file; empty when it does not look like UTF-16. */
    static Optional<Charset> in(byte[] file) {
        Optional<Charset> byNulls = byNulls(file);
        if (byNulls.isPresent() || file.length % 2 != 0) {
            return byNulls;
        }
        // Two letters of ASCII are one Chinese character. But where every second byte is a control, it is no ASCII.
        return byCharacters(file).filter(charset -> !isUtf8(file) || ByteStatistics.areBinary(file));
    }

    /**
     * Whether a file that looks like UTF-16 cannot be in a charset of two bytes: it has a zero byte, as each space or
     * line end makes one, or no such charset has all of its characters. Japanese in Shift_JIS is Chinese in UTF-16.
     */
    static boolean isCertain(byte[] file) {
        for (byte unit : file) {
            if (unit == 0) {
                return true;
            }
        }
        return Stream.of(DoubleByteRows.values()).map(DoubleByteRows::charset)
                .noneMatch(charset -> Codec.of(charset).decode(file, 0).succeeded());
    }

    /** In texts of most scripts of Europe every second byte is zero, and the others are not. */
    private static Optional<Charset> byNulls(byte[] file) {
        int sampled = Math.min(file.length, SAMPLED) & ~1;
        int evenNulls = 0;
        int oddNulls = 0;
        for (int i = 0; i < sampled; i += 2) {
            evenNulls += file[i] == 0 ? 1 : 0;
            oddNulls += file[i + 1] == 0 ? 1 : 0;
        }
        int many = Math.max(2, sampled / 5);
        int few = sampled / 100;
        if (oddNulls >= many && evenNulls <= few) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return evenNulls >= many && oddNulls <= few ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** In all other texts, only the right byte order gives characters that texts are written in. */
    private static Optional<Charset> byCharacters(byte[] file) {
        double little = commonShare(file, 1);
        double big = commonShare(file, 0);
        if (little >= COMMON_SHARE && big <= OTHER_SHARE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return big >= COMMON_SHARE && little <= OTHER_SHARE ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static double commonShare(byte[] file, int high) {
        int sampled = Math.min(file.length, SAMPLED) & ~1;
        int common = 0;
        for (int i = 0; i < sampled; i += 2) {
            int unit = (file[i + high] & 0xFF) << 8 | file[i + 1 - high] & 0xFF;
            common += isCommon(unit) ? 1 : 0;
        }
        return sampled < 2 * LEAST_UNITS ? 0 : 2.0 * common / sampled;
    }

    /** Whether a unit belongs to a block of letters or punctuation that modern texts use (Unicode, Blocks.txt). */
    private static boolean isCommon(int unit) {
        return unit == '\n' || unit == '\r' || unit == '\t' || unit >= 0x20 && unit < 0x7F
                || unit >= 0xA0 && unit < 0x700 || unit >= 0x900 && unit < 0x1100 || unit >= 0x2010 && unit < 0x2030
                || unit >= 0x3000 && unit < 0x3100 || unit >= 0x4E00 && unit < 0xA000
                || unit >= 0xAC00 && unit < 0xD7A4 || unit >= 0xFF00 && unit < 0xFF66;
    }

    private static boolean isUtf8(byte[] file) {
        return Codec.of(StandardCharsets.UTF_8).decode(file, 0).succeeded();
    }
}
