package claimmark.core.html;

/** What became of a page that was to be read. */
public sealed interface HtmlReading permits HtmlArticle, HtmlReading.TooLarge {

    /**
     * The page has more markup than can be held in memory with safety.
     *
     * @param tags how many tags it has, an attribute or character reference counted as half a
     *        tag, and a hundred characters as one
     * @param most how many it may have
     */
    record TooLarge(int tags, int most) implements HtmlReading {
    }
}
