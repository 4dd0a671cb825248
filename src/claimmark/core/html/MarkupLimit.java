package claimmark.core.html;

/**
 * How much markup a page may have. The parsed page and its source map take about 250 bytes of memory for a tag, 120 for
 * an attribute or a character reference, 200 more for each line of text, and 4 for each character: 400 MB at most. The
 * limit is fifty times what the largest of 900 news pages has.
 */
final class MarkupLimit {

    static final int MOST = 800_000;
    /** How many characters take as much memory as a tag. */
    private static final int CHARACTERS = 100;

    private MarkupLimit() {
    }

    /**
     * The tags of a page, half its attributes and references, and a hundredth of its characters; more where scripts have
     * the same characters as markup. Not counted, and 0, for a page too short to have too many.
     */
    static int count(String source) {
        if (source.length() <= MOST) {
            return 0;
        }
        int tags = 0;
        int others = 0;
        for (int i = 0; i < source.length(); i++) {
            char character = source.charAt(i);
            if (character == '<') {
                tags++;
            } else if (character == '=' || character == '&') {
                others++;
            }
        }
        return tags + others / 2 + source.length() / CHARACTERS;
    }
}
