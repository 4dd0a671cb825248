package claimmark.core.html;

/** How white space in a line is read, as with the CSS property {@code white-space}. */
enum WhiteSpace {
    /** A run of white space becomes one space. */
    COLLAPSED,
    /** Each white-space character stays as it is. */
    PRESERVED;

    /** Whether HTML counts a character as white space. A no-break space is not. */
    static boolean is(char character) {
        return character == ' ' || character <= '\r' && character >= '\t' && character != '\u000B';
    }

    /**
     * Adapts text to a place where white space collapses. A run of white space becomes one space; with line ends in it,
     * and where line breaks are possible, it becomes one or two line feeds. Null characters are left out, because HTML
     * cannot hold them.
     *
     * @param breakable whether line breaks are possible at the place
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

    /**
     * Adapts text to a place where white space is preserved. Line ends become line feeds, and null characters are left
     * out.
     */
    static String preserve(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
    }
}
