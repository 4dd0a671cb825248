package claimmark.core.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * The pairs of neighbouring letters in a text, of which at least one is beyond ASCII: only these depend on the charset.
 * Letters are small; what is no letter is a space. A pair is one number: the first letter's code times 65,536 and the
 * second's.
 *
 * @param counts how often each pair stands in the text
 * @param beside how often each pair of ASCII letters stands in the words that have a character beyond ASCII. These
 *            pairs are the same in every charset, but they tell the language, and so which other letters are likely
 * @param symbols how likely the signs beyond ASCII are that are no letters, in nats
 * @param signs the number of characters beyond ASCII
 */
public record LetterPairs(Map<Integer, Integer> counts, Map<Integer, Integer> beside, double symbols, int signs) {

    /** Quotation marks, dashes and the like, which stand beside letters in all languages. */
    private static final String PUNCTUATION = "\u201c\u201d\u201e\u2018\u2019\u201a\u2013\u2014\u2026\u00ab\u00bb"
            + "\u00a0\u00bf\u00a1\u00ad\u200c\u200d\u200e\u200f\u060c\u061f\u061b";
    /** Signs that stand beside figures. */
    private static final String SIGNS = "\u20ac\u00a3\u00a7\u00b0\u2116\u00a9\u2022";
    private static final double PUNCTUATED = -5;
    private static final double RARE = -14;
    private static final double INSIDE_A_WORD = -18;
    private static final double CONTROL = -24;
    private static final double CAPITAL_INSIDE = -4;
    private static final int ASCII = 0x80;

    static LetterPairs of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Map<Integer, Integer> counts = new HashMap<>();
        double symbols = 0;
        int signs = 0;
        char before = ' ';
        for (int i = 0; i < composed.length(); i++) {
            char unit = composed.charAt(i);
            char small = small(unit);
            boolean symbol = unit >= ASCII && small == ' ';
            signs += unit >= ASCII ? 1 : 0;
            if (symbol) {
                symbols += symbol(composed, i);
            } else if (unit >= ASCII || before >= ASCII) {
                counts.merge(before << 16 | small, 1, Integer::sum);
                boolean inside = i > 0 && Character.isUpperCase(unit) && Character.isLowerCase(composed.charAt(i - 1));
                symbols += inside ? CAPITAL_INSIDE : 0;
            }
            before = small;
        }
        return new LetterPairs(counts, beside(composed), symbols, signs);
    }

    private static Map<Integer, Integer> beside(String text) {
        Map<Integer, Integer> beside = new HashMap<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            boolean isAscii = true;
            while (end < text.length() && isInWord(text.charAt(end))) {
                isAscii &= text.charAt(end) < ASCII;
                end++;
            }
            for (int i = start + 1; i < end && !isAscii; i++) {
                if (text.charAt(i - 1) < ASCII && text.charAt(i) < ASCII) {
                    beside.merge(small(text.charAt(i - 1)) << 16 | small(text.charAt(i)), 1, Integer::sum);
                }
            }
            start = end + 1;
        }
        return beside;
    }

    /** What is beyond ASCII is a letter in one charset and none in another; a word ends in all of them alike. */
    private static boolean isInWord(char unit) {
        return unit >= ASCII || Character.isLetter(unit);
    }

    /** A small letter; a space for anything else. Cedilla and comma below are one sign, since charsets confuse them. */
    public static char small(char unit) {
        if (!Character.isLetter(unit) && Character.getType(unit) != Character.NON_SPACING_MARK) {
            return ' ';
        }
        char small = Character.toLowerCase(unit);
        return small == '\u0219' ? '\u015f' : small == '\u021b' ? '\u0163' : small;
    }

    private static double symbol(String text, int at) {
        char unit = text.charAt(at);
        boolean inside = at > 0 && at + 1 < text.length() && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
        if (Character.isISOControl(unit)) {
            return CONTROL;
        }
        if (inside) {
            return "\u2019\u00ad\u2013\u2014".indexOf(unit) >= 0 ? PUNCTUATED : INSIDE_A_WORD;
        }
        boolean beside = at > 0 && Character.isLetter(text.charAt(at - 1))
                || at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return PUNCTUATION.indexOf(unit) >= 0 || !beside && SIGNS.indexOf(unit) >= 0 ? PUNCTUATED : RARE;
    }
}
