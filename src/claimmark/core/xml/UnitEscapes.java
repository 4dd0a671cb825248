package claimmark.core.xml;

import java.util.HexFormat;

/**
 * Escapes the UTF-16 units that XML 1.0 cannot contain: control characters, lone surrogates, U+FFFE and U+FFFF (section
 * 2.2, Char). Such a unit is written {@code \}{@code uXXXX} with four upper-case hexadecimal digits. A backslash is
 * written as it is, unless it would be read as the beginning of an escape. Then it is escaped in the same way.
 */
public final class UnitEscapes {

    private static final int LENGTH = 6;
    private static final String DIGITS = "0123456789ABCDEF";
    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

    private UnitEscapes() {
    }

    public static String escape(String text) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPair(text, i)) {
                i++;
            } else if (!isCharacter(c) || isEscape(text, i)) {
                out.append(text, done, i).append("\\u").append(HEXADECIMAL.toHexDigits(c));
                done = i + 1;
            }
        }
        return done == 0 ? text : out.append(text, done, text.length()).toString();
    }

    public static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text, i)) {
                out.append((char) Integer.parseInt(text, i + 2, i + LENGTH, 16));
                i += LENGTH - 1;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** Whether XML 1.0 may contain the unit; false also for each half of a character beyond U+FFFF. */
    static boolean isCharacter(char c) {
        return c >= ' ' && c < '\uFFFE' && !Character.isSurrogate(c) || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isPair(String text, int start) {
        return start + 1 < text.length() && Character.isSurrogatePair(text.charAt(start), text.charAt(start + 1));
    }

    private static boolean isEscape(String text, int start) {
        if (text.charAt(start) != '\\' || text.length() - start < LENGTH || text.charAt(start + 1) != 'u') {
            return false;
        }
        for (int i = start + 2; i < start + LENGTH; i++) {
            if (DIGITS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
