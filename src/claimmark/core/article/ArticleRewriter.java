package claimmark.core.article;

import java.nio.charset.Charset;
import java.util.List;

import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.SourceChange;
import claimmark.core.text.SourceEdit;
import claimmark.core.text.TextSpan;

/** Writes what is changed in the text of an article into its file, and reads the file anew. */
public final class ArticleRewriter {

    private final ArticleReader reader;
    private final ArticleFormat format;
    private final Charset charset;

    /** @param charset what the file is in */
    public ArticleRewriter(ArticleReader reader, ArticleFormat format, Charset charset) {
        this.reader = reader;
        this.format = format;
        this.charset = charset;
    }

    /**
     * The smallest change of the file that makes a part of its text read as something else, or as the nearest to it
     * that the format can hold: the text of the result tells.
     *
     * @param source the file's characters
     * @param article what they were read as
     * @param span the part of the article's text
     * @throws IllegalArgumentException when the span ends beyond the text
     */
    public Rewriting rewrite(String source, ArticleText article, TextSpan span, String replacement) {
        SourceEdit edit = article.sourceMap().replace(span, replacement);
        if (edit.isNone()) {
            return new Rewriting(new SourceChange(new TextSpan(0, 0), ""), article);
        }
        String changed = edit.applyToSource(source);
        List<SourceChange> changes = edit.changes();
        int start = changes.get(0).span().start();
        int end = changes.get(changes.size() - 1).span().end();
        String replaced = changed.substring(start, end + changed.length() - source.length());
        return new Rewriting(new SourceChange(new TextSpan(start, end), replaced),
                reader.read(changed, format, charset));
    }
}
