package claimmark.core.html;

/**
 * How much markup a page may have. The parsed page takes about 250 bytes of memory for a tag and 120 for an attribute;
 * the limit keeps it near 300 MB. It is a hundred times what the largest news pages have.
 */
final class MarkupLimit {

    static final int MOST = 1_200_000;

    private MarkupLimit() {
    }

    /** The tags of a page, and half its attributes; a few more where text or scripts have the same characters. */
    static int count(String source) {
        int tags = 0;
        int attributes = 0;
        for (int i = 0; i < source.length(); i++) {
            char character = source.charAt(i);
            tags += character == '<' ? 1 : 0;
            attributes += character == '=' ? 1 : 0;
        }
        return tags + attributes / 2;
    }
}
