package claimmark.core.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import claimmark.core.html.display.HtmlRules;
import claimmark.core.html.display.UnseenProse;
import claimmark.core.html.display.Visibility;

/**
 * Reads the text of a page: what a reader sees, with a map back to the source.
 *
 * <pre>
 * HtmlReading reading = new HtmlReader().read("&lt;h1&gt;News&lt;/h1&gt; &lt;p&gt;It  is &lt;b&gt;so&lt;/b&gt;.");
 * // an HtmlArticle whose text is "News\n\nIt is so."
 * </pre>
 *
 * <p>These are the rules.
 *
 * <ol>
 * <li>The whole page is read, in the order of the parsed document. The parser is jsoup, which follows the HTML
 * Standard. Elements that are nested deeper than 512 become siblings.
 * <li>Hidden content is not part of the text. Hidden are: the head, scripts, styles and templates; {@code noscript},
 * frames, objects, video, audio and canvas with their content; selection lists ({@code select}, {@code datalist}); the
 * title, description and metadata of a drawing; the readings of ruby ({@code rt}, {@code rtc}), which stand above the
 * words and would tear every sentence; every element with the attribute {@code hidden}, or with {@code display: none}
 * in its inline style; every {@code dialog} that is not {@code open}. {@code visibility: hidden} in an inline style
 * hides what is in the element, except for elements in it that are {@code visibility: visible}. There are exceptions:
 * {@code html} and {@code body} are always visible; the attribute {@code hidden} is ignored for ids that begin with
 * {@code S:}, because React sends such content hidden and then shows it by a script, and with the value {@code
 * until-found}; a template with {@code shadowrootmode} is shown. The attribute {@code aria-hidden} hides nothing. Style
 * sheets are not read.
 * <li>Where what is seen holds no article, what stands in for it does: invisible elements, or else {@code noscript}, or
 * else templates. They are part of the text if they hold more than three times as much running text as is seen.
 * <li>Text alternatives, values of form fields, list markers and generated content are not part of the text.
 * <li>A run of white space (space, tab, line feed, form feed, carriage return) becomes one space. White space at the
 * start and end of a line is dropped. In {@code pre}, {@code textarea}, {@code listing}, {@code xmp} and {@code
 * plaintext} white space is kept, except at the start and end of the block, and every line end becomes a line feed. A
 * no-break space is an ordinary character.
 * <li>A block element has lines of its own. So has an inline element that its inline style turns into a block. There is
 * an empty line before and after paragraphs, headings, quotes, figures, rules, preformatted text and lists, but not
 * around lists in lists. {@code <br>} ends a line; where no line is to be ended, it makes an empty one. There is never
 * more than one empty line in a row, and none at the start or end of the text.
 * <li>The cells of a table row stand on one line, separated by tabs, unless blocks in the cells make lines.
 * </ol>
 *
 * <p>These are the rules of version 2. In version 1 the readings of ruby were part of the text, {@code visibility:
 * hidden} hid whatever was in the element and the line ends around it, {@code until-found} hid as well, every template
 * was hidden, and nothing stood in for the article. Pages can still be read so, because reviews record the version.
 */
public final class HtmlReader {

    /** The version of these rules. With another version, the same page may have another text. */
    public static final String RULES_VERSION = HtmlRules.CURRENT.version();

    /** Reads a page whose charset has every character. */
    public HtmlReading read(String source) {
        return read(source, StandardCharsets.UTF_8);
    }

    /**
     * Reads a page.
     *
     * @param source the decoded characters of the file
     * @param charset the charset of the file; edits write characters that it lacks as references
     */
    public HtmlReading read(String source, Charset charset) {
        return read(source, charset, HtmlRules.CURRENT);
    }

    /** Reads a page by the rules of some version. */
    public HtmlReading read(String source, Charset charset, HtmlRules rules) {
        int tags = MarkupLimit.count(source);
        return tags > MarkupLimit.MOST ? new HtmlReading.TooLarge(tags, MarkupLimit.MOST)
                : article(source, charset, rules);
    }

    /** Reads a page whose size was checked before. */
    static HtmlArticle article(String source, Charset charset) {
        return article(source, charset, HtmlRules.CURRENT);
    }

    static HtmlArticle article(String source, Charset charset, HtmlRules rules) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
        Visibility visibility = new Visibility(rules, Set.of());
        TextCollector collector = TextCollector.walk(source, document, visibility);
        Set<Element> standIns = rules == HtmlRules.FIRST ? Set.of()
                : UnseenProse.standIns(visibility.parts(), collector.prose());
        if (!standIns.isEmpty()) {
            visibility = new Visibility(rules, standIns);
            collector = TextCollector.walk(source, document, visibility);
        }
        HtmlText text = collector.text();
        return new HtmlArticle(document, collector.elements(), text.text(), text.blocks(),
                new HtmlSourceMap(source, charset, rules, text),
                UnseenProse.words(visibility.parts(), collector.prose(), collector.elements().scripts()));
    }
}
