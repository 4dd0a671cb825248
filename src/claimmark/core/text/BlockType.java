package claimmark.core.text;

/**
 * The role of a block of the article text. Extraction only labels blocks: every block stays in the text, whatever its
 * type.
 */
public enum BlockType {
    /** The site's name, navigation, share bars and other furniture before the article. */
    FURNITURE,
    HEADLINE,
    STANDFIRST,
    BYLINE,
    DATELINE,
    /** The line that tells when the article was published or updated. */
    DATE,
    PARAGRAPH,
    SUBHEADING,
    LIST_ITEM,
    BLOCK_QUOTE,
    CAPTION,
    CORRECTION_NOTICE,
    /** Everything else that does not belong to the article: comments, related links, footers. */
    BOILERPLATE;

    /** Whether blocks of this type are part of the article's body. */
    public boolean isBody() {
        return switch (this) {
            case PARAGRAPH, SUBHEADING, LIST_ITEM, BLOCK_QUOTE -> true;
            default -> false;
        };
    }

    /** Whether blocks of this type belong to the page and not to the article. */
    public boolean isBoilerplate() {
        return this == FURNITURE || this == BOILERPLATE;
    }
}
