package claimmark.core.html;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads HTML as an article. */
public final class HtmlReader {

    /** The version of the rules that turn HTML into text. Another version may give a page another text. */
    public static final String RULES_VERSION = "1";

    /** The article in a page, whatever the page looks like. */
    public HtmlArticle read(String source) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
        HtmlText text = TextCollector.collect(source, document);
        return new HtmlArticle(document, text.text(), text.blocks(), new HtmlSourceMap(source, text));
    }
}
