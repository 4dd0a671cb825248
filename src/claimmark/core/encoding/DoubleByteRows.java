package claimmark.core.encoding;

import java.nio.charset.Charset;
import java.util.List;

/**
 * How often texts use the rows of the tables of East Asian charsets. The tables begin with punctuation and syllables
 * and go on with the common characters (JIS X 0208, GB 2312, Big5 and KS X 1001 are ordered so), so the first bytes of
 * the characters tell the charset. The shares are estimates by us, not counts.
 */
enum DoubleByteRows {

    GB18030("GB18030", 94, range(0xA1, 0xA3, 0.12), range(0xA4, 0xA9, 0.01), range(0xB0, 0xD7, 0.83),
            range(0xD8, 0xF7, 0.03), range(0x81, 0xFE, 0.01)),
    BIG5("Big5-HKSCS", 157, range(0xA1, 0xA3, 0.13), range(0xA4, 0xC6, 0.82), range(0xC9, 0xF9, 0.04),
            range(0x81, 0xFE, 0.01)),
    EUC_KR("x-windows-949", 94, range(0xA1, 0xA3, 0.03), range(0xB0, 0xC8, 0.94), range(0xCA, 0xFD, 0.02),
            range(0x81, 0xFE, 0.01)),
    EUC_JP("EUC-JP", 94, range(0xA1, 0xA3, 0.12), range(0xA4, 0xA4, 0.40), range(0xA5, 0xA5, 0.17),
            range(0xB0, 0xCF, 0.28), range(0xD0, 0xF4, 0.02), range(0x8E, 0xFE, 0.01)),
    SHIFT_JIS("windows-31j", 188, range(0x81, 0x81, 0.12), range(0x82, 0x82, 0.40), range(0x83, 0x83, 0.17),
            range(0x88, 0x97, 0.28), range(0x98, 0xEA, 0.02), range(0x81, 0xFC, 0.01));

    /** Half-width letters, and what was added to a charset later. */
    private static final double RARE = -15;
    private static final double BESIDE_LETTERS = -4;

    private record Rows(int first, int last, double share) {
    }

    private final Charset charset;
    private final double[] likelihoods = new double[256];

    DoubleByteRows(String name, int charactersInRow, Rows... shares) {
        charset = Charset.forName(name);
        double[] ofRow = new double[256];
        for (Rows rows : List.of(shares)) {
            for (int row = rows.first; row <= rows.last; row++) {
                ofRow[row] += rows.share / (rows.last - rows.first + 1);
            }
        }
        for (int row = 0; row < ofRow.length; row++) {
            likelihoods[row] = Math.log(Math.max(1e-6, ofRow[row]) / charactersInRow);
        }
    }

    private static Rows range(int first, int last, double share) {
        return new Rows(first, last, share);
    }

    Charset charset() {
        return charset;
    }

    /** How likely the characters beyond ASCII are, in nats. The bytes must be text in this charset. */
    double likelihood(byte[] file) {
        double sum = 0;
        int i = 0;
        while (i < file.length) {
            int lead = file[i] & 0xFF;
            boolean single = lead < 0x80 || this == SHIFT_JIS && lead >= 0xA1 && lead <= 0xDF;
            int next = i + (single ? 1 : 2);
            if (lead >= 0x80) {
                boolean extension = isOrderedByRows() && !single && (file[i + 1] & 0xFF) < 0xA1;
                sum += single || extension ? RARE : likelihoods[lead];
                sum += isLetter(file, i - 1) || isLetter(file, next) ? BESIDE_LETTERS : 0;
            }
            i = next;
        }
        return sum;
    }

    /** Whether the second bytes of the first edition begin at A1, so that lower ones are extensions. */
    private boolean isOrderedByRows() {
        return this == GB18030 || this == EUC_KR;
    }

    private static boolean isLetter(byte[] file, int at) {
        return at >= 0 && at < file.length && file[at] > 0 && Character.isLetter(file[at]);
    }
}
