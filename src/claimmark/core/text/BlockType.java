package claimmark.core.text;

/** What a block of the article text is. Extraction only labels: every block stays in the text, whatever its type. */
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
    /** Whatever else does not belong to the article: comments, related links, footers. */
    BOILERPLATE;

    /** Whether text of this type is read as part of the article's body. */
    public boolean isBody() {
        return switch (this) {
            case PARAGRAPH, SUBHEADING, LIST_ITEM, BLOCK_QUOTE -> true;
            default -> false;
        };
    }

    /** Whether text of this type belongs to the page and not to the article. */
    public boolean isBoilerplate() {
        return this == FURNITURE || this == BOILERPLATE;
    }
}
