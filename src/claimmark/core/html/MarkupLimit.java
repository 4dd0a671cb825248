package claimmark.core.html;

/**
 * Limits the amount of markup of a page. The parsed page and its source map take about 250 bytes of memory for each
 * tag, 120 for each attribute or character reference, 200 for each line of text, and 4 for each character. The limit
 * keeps this below 400 MB. It is fifty times the markup of the largest of 900 news pages.
 */
final class MarkupLimit {

    static final int MOST = 800_000;
    /** The number of characters that take as much memory as one tag. */
    private static final int CHARACTERS = 100;

    private MarkupLimit() {
    }

    /**
     * The amount of markup in tags: all tags, half of all attributes and references, and a hundredth of all characters.
     * Scripts may contain the same characters as markup; they are counted as well. For a page that is too short to
     * reach the limit, nothing is counted, and the result is 0.
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
