package claimmark.core.html;

/**
 * How much markup a page may have. The parsed page and its source map take about 250 bytes of memory for a tag, 120 for
 * an attribute or a character reference, and 200 more for each line of text: 400 MB at most. The limit is fifty times
 * what the largest of 900 news pages has.
 */
final class MarkupLimit {

    static final int MOST = 800_000;

    private MarkupLimit() {
    }

    /**
     * The tags of a page, and half its attributes and references; more where scripts have the same characters. Not
     * counted, and 0, for a page too short to have too many.
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
        return tags + others / 2;
    }
}
