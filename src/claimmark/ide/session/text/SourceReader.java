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
 * Reads the characters of one article's file, and works out how they must be changed to be read otherwise. For any
 * thread.
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
     * The change of the file that makes parts of its text something else, or the nearest to it.
     *
     * @param read what the characters read as now
     */
    Rewriting rewrite(String characters, ArticleText read, List<Difference> wanted) {
        return new ArticleRewriter(reader, format, charset.get()).rewrite(characters, read, wanted);
    }
}
