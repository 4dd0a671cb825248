package claimmark.core.encoding;

/** Guesses from the bytes of a file what kind of file it is. What the file says about itself does not count. */
final class ByteStatistics {

    private static final int SAMPLED = 8192;
    /** This number of control characters is tolerated even in a short text. */
    private static final int TOLERATED = 4;

    private ByteStatistics() {
    }

    /** Whether the file has too many control characters to be text. */
    static boolean areBinary(byte[] file) {
        int sampled = Math.min(file.length, SAMPLED);
        int controls = 0;
        for (int i = 0; i < sampled; i++) {
            boolean control = file[i] >= 0 && file[i] < '\t' || file[i] > '\r' && file[i] < 0x1B;
            controls += control ? 1 : 0;
        }
        return controls > sampled / 10 + TOLERATED;
    }

    /** Whether most of the bytes beyond ASCII are well-formed UTF-8. Then the file is UTF-8 with some errors. */
    static boolean areMostlyUtf8(byte[] file) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < file.length) {
            int length = sequenceLength(file, i);
            good += length > 1 ? 1 : 0;
            bad += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return good > bad;
    }

    /**
     * The length of the well-formed sequence at an offset; 0 when there is none. Overlong forms count as well-formed.
     */
    private static int sequenceLength(byte[] file, int start) {
        int lead = file[start] & 0xFF;
        int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (start + i >= file.length || (file[start + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
