package claimmark.core.html;

import java.util.List;

import org.jsoup.nodes.Document;

import claimmark.core.text.SourceMap;

/**
 * A page read as an article.
 *
 * @param document the parsed page; shared, to be looked at only
 * @param elements those of its elements that tell of the page
 * @param text the canonical article text, by the rules of version {@link HtmlReader#RULES_VERSION}
 * @param blocks the lines of the text in its order, without gaps other than the separators between them
 * @param sourceMap between {@code text} and the source the page was read from
 */
public record HtmlArticle(Document document, PageElements elements, String text, List<HtmlBlock> blocks,
        SourceMap sourceMap) implements HtmlReading {

    public HtmlArticle {
        blocks = List.copyOf(blocks);
    }
}
