package claimmark.core.html;

/** How white space in a line is read, after the CSS property {@code white-space}. */
enum WhiteSpace {
    /** A run of it shows as one space. */
    COLLAPSED,
    /** Each character of it shows. */
    PRESERVED;

    /** Whether HTML counts a character as white space; a no-break space is none. */
    static boolean is(char character) {
        return character == ' ' || character <= '\r' && character >= '\t' && character != '\u000B';
    }

    /**
     * Text as it can stand where white space collapses: runs of it are one space, or where they hold line ends and
     * the place is breakable, one or two line feeds. Null characters, which HTML cannot hold, are left out.
     */
    static String collapse(String text, boolean breakable) {
        StringBuilder collapsed = new StringBuilder(text.length());
        int position = 0;
        String clean = preserve(text);
        while (position < clean.length()) {
            int end = position;
            int breaks = 0;
            while (end < clean.length() && is(clean.charAt(end))) {
                breaks += breakable && clean.charAt(end) == '\n' ? 1 : 0;
                end++;
            }
            if (end == position) {
                collapsed.append(clean.charAt(position++));
            } else {
                collapsed.append(breaks == 0 ? " " : breaks == 1 ? "\n" : "\n\n");
                position = end;
            }
        }
        return collapsed.toString();
    }

    /** Text as it can stand where white space is preserved: with line feeds for line ends, without null characters. */
    static String preserve(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
    }
}
