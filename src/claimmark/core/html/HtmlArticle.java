package claimmark.core.html;

import java.util.List;

import org.jsoup.nodes.Document;

import claimmark.core.text.SourceMap;
import claimmark.core.text.UnseenWords;

/**
 * The result of reading a page.
 *
 * @param document the parsed page; it is shared, so it must not be changed
 * @param elements the elements that tell more about the page than its text does
 * @param text the canonical article text, by the rules of {@link HtmlReader}
 * @param blocks the lines of the text in its order; there is nothing but separators between them
 * @param sourceMap the map between {@code text} and the source of the page
 * @param unseen the running text of the page that is no part of {@code text}
 */
public record HtmlArticle(Document document, PageElements elements, String text, List<HtmlBlock> blocks,
        SourceMap sourceMap, List<UnseenWords> unseen) implements HtmlReading {

    public HtmlArticle {
        blocks = List.copyOf(blocks);
        unseen = List.copyOf(unseen);
    }
}
