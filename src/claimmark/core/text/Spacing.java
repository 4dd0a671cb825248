package claimmark.core.text;

import java.util.regex.Pattern;

/**
 * White space in texts: what counts as white space, where a span begins and ends without it, and how it collapses.
 *
 * <pre>
 * Spacing.trimmed(" a word ", new TextSpan(0, 8));   // 1..7
 * Spacing.collapsed("two\n  words");                 // "two words"
 * </pre>
 *
 * <p>HTML has rules of its own, which its reader follows.
 */
public final class Spacing {

    private static final Pattern RUN = Pattern.compile("\\s+");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Spacing() {
    }

    /** Whether a character is white space. All spaces of Unicode are, no-break spaces included. */
    public static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /**
     * The part of a span without white space at its borders. A byte order mark counts as white space. The result is
     * empty when there is nothing else in the span.
     */
    public static TextSpan trimmed(CharSequence text, TextSpan span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    /** The text with each run of spaces, tabs and line breaks as one space. No-break spaces stay. */
    public static String collapsed(String text) {
        return RUN.matcher(text).replaceAll(" ");
    }

    private static boolean isBlank(char unit) {
        return isSpace(unit) || unit == BYTE_ORDER_MARK;
    }
}
