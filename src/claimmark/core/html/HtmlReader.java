package claimmark.core.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads HTML as an article: its canonical text is what the page shows as text, by these rules.
 *
 * <ol>
 * <li>The whole page is read, in the order of the parsed document. The parser is jsoup, after the HTML Standard;
 * elements nested deeper than 512 become siblings.
 * <li>Nothing hidden is text: the head, scripts, styles, templates; {@code noscript}, frames, objects, video, audio and
 * canvas with what they hold; lists to choose from ({@code select}, {@code datalist}); the title, description and
 * metadata of a drawing; whatever has the attribute {@code hidden}, an inline style {@code display: none} or
 * {@code visibility: hidden}, or is a {@code dialog} not {@code open}. Neither attribute nor style hides {@code html}
 * or {@code body}, nor the attribute an element whose id begins with {@code S:}, in which React sends content ahead of
 * the script that shows it. {@code aria-hidden} hides nothing from sight. Style sheets are not read.
 * <li>Text alternatives, values of form fields, list markers and generated content are no text.
 * <li>A run of white space (space, tab, line feed, form feed, carriage return) is one space, and none at the ends of a
 * line. In {@code pre}, {@code textarea}, {@code listing}, {@code xmp} and {@code plaintext} it is kept, every line end
 * as a line feed, except at the ends of the block. A no-break space is a character as any other.
 * <li>A block element stands on lines of its own, one that is a block by its inline style too. An empty line is before
 * and after paragraphs, headings, quotes, figures, rules, preformatted text and lists, except lists in lists.
 * {@code <br>} ends a line, and makes an empty one where none is to be ended. There is never more than one empty line
 * in a row, and none at the ends of the text.
 * <li>The cells of a table row are on one line, a tab between them, unless blocks in them make lines.
 * </ol>
 */
public final class HtmlReader {

    /** The version of the rules that turn HTML into text. Another version may give a page another text. */
    public static final String RULES_VERSION = "1";

    /** Reads a page whose file can hold any character. */
    public HtmlReading read(String source) {
        return read(source, StandardCharsets.UTF_8);
    }

    /**
     * Reads a page.
     *
     * @param charset what the file is in; edits write a character that it lacks as a reference
     */
    public HtmlReading read(String source, Charset charset) {
        int tags = MarkupLimit.count(source);
        return tags > MarkupLimit.MOST ? new HtmlReading.TooLarge(tags, MarkupLimit.MOST) : article(source, charset);
    }

    /** Reads a page that is known to be no larger than can be read. */
    static HtmlArticle article(String source, Charset charset) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
        TextCollector collector = TextCollector.walk(source, document);
        HtmlText text = collector.text();
        return new HtmlArticle(document, collector.elements(), text.text(), text.blocks(),
                new HtmlSourceMap(source, charset, text));
    }
}
