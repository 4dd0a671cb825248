package claimmark.ide.session.text;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Supplier;

import claimmark.core.article.ArticleReader;
import claimmark.core.article.ArticleRewriter;
import claimmark.core.article.Rewriting;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Difference;

/**
 * Reads the characters of one article's file as an article text. It also finds the change of the file that leads to a
 * wanted change of the article text. For any thread.
 */
public final class SourceReader {

    private final ArticleReader reader;
    private final ArticleFormat format;
    private final Supplier<Charset> charset;

    /** @param charset the encoding that the file has now; another program may give it another one */
    public SourceReader(ArticleReader reader, ArticleFormat format, Supplier<Charset> charset) {
        this.reader = reader;
        this.format = format;
        this.charset = charset;
    }

    ArticleText read(String characters) {
        return reader.read(characters, format, charset.get());
    }

    /**
     * The change of the file that changes its article text as wanted, or as near to it as the format allows.
     *
     * @param read the article that was read from {@code characters}
     */
    Rewriting rewrite(String characters, ArticleText read, List<Difference> wanted) {
        return new ArticleRewriter(reader, format, charset.get()).rewrite(characters, read, wanted);
    }
}
