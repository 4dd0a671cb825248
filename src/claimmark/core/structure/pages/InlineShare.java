package claimmark.core.structure.pages;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

import claimmark.core.html.HtmlArticle;
import claimmark.core.html.HtmlBlock;
import claimmark.core.text.TextSpan;

/**
 * Measures the share of each block that is inside certain inline elements, such as links. The source map tells where
 * the elements are in the text.
 */
final class InlineShare {

    private final HtmlArticle article;
    private final int[] units;
    private int block;

    private InlineShare(HtmlArticle article) {
        this.article = article;
        units = new int[article.blocks().size()];
    }

    /** The number of UTF-16 units of each block that are inside these elements. */
    static int[] of(HtmlArticle article, Iterable<Element> elements) {
        InlineShare share = new InlineShare(article);
        for (Element element : elements) {
            share.add(element);
        }
        return share.units;
    }

    private void add(Element element) {
        int start = element.sourceRange().startPos();
        int end = end(element);
        if (start >= 0 && end > start) {
            add(article.sourceMap().toText(new TextSpan(start, end)));
        }
    }

    /** The source offset at which an element ends. An element without an end tag ends with its last child. */
    private static int end(Element element) {
        Range endTag = element.endSourceRange();
        Node last = element.lastChild();
        return endTag.isTracked() || last == null ? endTag.endPos() : last.sourceRange().endPos();
    }

    /**
     * Adds an element. Nearly all elements come in the order of the page. For any other, only the blocks from the last
     * element on are counted.
     */
    private void add(TextSpan shown) {
        List<HtmlBlock> blocks = article.blocks();
        while (block < blocks.size() && blocks.get(block).span().end() <= shown.start()) {
            block++;
        }
        for (int i = block; i < blocks.size() && blocks.get(i).span().start() < shown.end(); i++) {
            TextSpan span = blocks.get(i).span();
            int shared = Math.min(span.end(), shown.end()) - Math.max(span.start(), shown.start());
            units[i] = Math.min(span.length(), units[i] + Math.max(0, shared));
        }
    }
}
