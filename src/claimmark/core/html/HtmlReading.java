package claimmark.core.html;

/** The result of reading a page: an article, or the reason why there is none. */
public sealed interface HtmlReading permits HtmlArticle, HtmlReading.TooLarge {

    /**
     * The page has more markup than fits into memory safely.
     *
     * @param tags the number of tags; an attribute or a character reference counts as half a tag, and a hundred
     *        characters count as one
     * @param most the largest number of tags that is allowed
     */
    record TooLarge(int tags, int most) implements HtmlReading {
    }
}
