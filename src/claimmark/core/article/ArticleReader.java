package claimmark.core.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import claimmark.core.html.HtmlArticle;
import claimmark.core.html.HtmlReader;
import claimmark.core.html.HtmlReading;
import claimmark.core.html.display.HtmlRules;
import claimmark.core.metadata.HtmlMetadata;
import claimmark.core.metadata.PlainMetadata;
import claimmark.core.structure.lines.PlainStructure;
import claimmark.core.structure.pages.HtmlStructure;
import claimmark.core.structure.pages.PreformattedText;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.SourceMap;

/**
 * Reads an article: the decoded characters of a file become its text, structure and metadata.
 *
 * <pre>
 * ArticleText article = new ArticleReader().read("&lt;h1&gt;News&lt;/h1&gt; ...", ArticleFormat.HTML);
 * </pre>
 *
 * <p>Every input is readable. Time and memory grow linearly with its size.
 */
public final class ArticleReader {

    /**
     * The version of the rules that turn plain text and Markdown into article text. They take the characters as they
     * are.
     */
    public static final String PLAIN_RULES_VERSION = "1";

    private final HtmlReader htmlReader = new HtmlReader();
    private final HtmlStructure htmlStructure = new HtmlStructure();
    private final PlainStructure plainStructure = new PlainStructure();

    /** Reads the characters of a file whose charset has every character. */
    public ArticleText read(String source, ArticleFormat format) {
        return read(source, format, StandardCharsets.UTF_8);
    }

    /**
     * Reads the decoded characters of a file.
     *
     * @param charset the charset of the file; edits of HTML write characters that it lacks as references
     */
    public ArticleText read(String source, ArticleFormat format, Charset charset) {
        return format == ArticleFormat.HTML ? readHtml(source, charset) : readPlain(source, format);
    }

    /** Plain text or Markdown without structure and metadata. It can be shown until the article is read. */
    public ArticleText withoutStructure(String source) {
        return new ArticleText(source, List.of(), ArticleMetadata.NONE, SourceMap.identity(source),
                PLAIN_RULES_VERSION);
    }

    /** The version of the rules by which files of a format are read today. */
    public static String rulesVersion(ArticleFormat format) {
        return format == ArticleFormat.HTML ? HtmlReader.RULES_VERSION : PLAIN_RULES_VERSION;
    }

    /**
     * The text that an article has by the rules of an earlier version, as a review of that time recorded it. Empty when
     * there are no such rules, or when the article is too large.
     */
    public static Optional<String> textByRules(String version, String source, ArticleFormat format) {
        if (format != ArticleFormat.HTML) {
            return Optional.of(source).filter(text -> version.equals(PLAIN_RULES_VERSION));
        }
        return HtmlRules.ofVersion(version).map(rules -> new HtmlReader().read(source, StandardCharsets.UTF_8, rules))
                .flatMap(read -> read instanceof HtmlArticle page ? Optional.of(page.text()) : Optional.empty());
    }

    private ArticleText readHtml(String source, Charset charset) {
        HtmlReading reading = htmlReader.read(source, charset);
        if (!(reading instanceof HtmlArticle page)) {
            // More markup than can be held is shown as it stands, so that nothing of the file is out of reach.
            return readPlain(source, ArticleFormat.PLAIN_TEXT);
        }
        HtmlArticle article = PreformattedText.divided(page);
        List<Block> blocks = htmlStructure.blocks(article);
        return new ArticleText(article.text(), blocks, HtmlMetadata.of(article, blocks), article.sourceMap(),
                HtmlReader.RULES_VERSION, article.unseen());
    }

    private ArticleText readPlain(String source, ArticleFormat format) {
        List<Block> blocks = plainStructure.blocks(source, format);
        return new ArticleText(source, blocks, PlainMetadata.of(source, blocks), SourceMap.identity(source),
                PLAIN_RULES_VERSION);
    }
}
