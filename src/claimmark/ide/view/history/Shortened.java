package claimmark.ide.view.history;

import claimmark.ide.look.OneLine;

/** Values that are told in a line among others. */
final class Shortened {

    /** In UTF-16 units. */
    private static final int LONGEST = 80;
    private static final int END = 20;
    private static final String LEFT_OUT = "\u2026";

    private Shortened() {
    }

    /** The text in one line; of a long one its beginning and its end. */
    static String of(String text) {
        String line = OneLine.of(text);
        if (line.length() <= LONGEST) {
            return line;
        }
        int first = LONGEST - END - LEFT_OUT.length();
        int last = line.length() - END;
        // A character of two units is not cut in half.
        first -= Character.isHighSurrogate(line.charAt(first - 1)) ? 1 : 0;
        last += Character.isLowSurrogate(line.charAt(last)) ? 1 : 0;
        return line.substring(0, first).stripTrailing() + LEFT_OUT + line.substring(last).stripLeading();
    }
}
