package claimmark.ide.view.history;

import claimmark.ide.look.OneLine;

/** Values that are told in a line among others. */
final class Shortened {

    /** In UTF-16 units. */
    private static final int LONGEST = 80;
    private static final int END = 20;
    /** In UTF-16 units: so much of what stands beside something else. */
    private static final int NEAR = 28;
    private static final String LEFT_OUT = "\u2026";

    private Shortened() {
    }

    /** The last words of a text that stands before something. */
    static String end(String text) {
        if (text.length() <= NEAR) {
            return text;
        }
        int space = text.indexOf(' ', text.length() - NEAR);
        int start = space < 0 || space == text.length() - 1 ? text.length() - NEAR : space + 1;
        return LEFT_OUT + text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
    }

    /** The first words of a text that stands after something. */
    static String beginning(String text) {
        if (text.length() <= NEAR) {
            return text;
        }
        int space = text.lastIndexOf(' ', NEAR);
        return OneLine.start(text, space <= 0 ? NEAR : space) + LEFT_OUT;
    }

    /** The text as {@link #of} gives it, in quotation marks. */
    static String quoted(String text) {
        return "\u201C" + of(text) + "\u201D";
    }

    /** The text in one line; of a long one its beginning and its end. */
    static String of(String text) {
        String line = OneLine.of(text);
        if (line.length() <= LONGEST) {
            return line;
        }
        String first = OneLine.start(line, LONGEST - END - LEFT_OUT.length());
        int last = line.length() - END;
        // A character of two units is not cut in half.
        last += Character.isLowSurrogate(line.charAt(last)) ? 1 : 0;
        return first.stripTrailing() + LEFT_OUT + line.substring(last).stripLeading();
    }
}
