package claimmark.core.article;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Difference;
import claimmark.core.text.SourceChange;
import claimmark.core.text.SourceEdit;
import claimmark.core.text.TextSpan;

/** Writes changes of an article's text into its file, and reads the changed file. */
public final class ArticleRewriter {

    private final ArticleReader reader;
    private final ArticleFormat format;
    private final Charset charset;

    /** @param charset the charset of the file */
    public ArticleRewriter(ArticleReader reader, ArticleFormat format, Charset charset) {
        this.reader = reader;
        this.format = format;
        this.charset = charset;
    }

    /**
     * The smallest change of the file that replaces parts of its text. Where the format cannot hold a replacement, the
     * nearest possible text is written; the text of the result shows it.
     *
     * @param source the characters of the file
     * @param article the article that was read from them
     * @param wanted the parts of the text and their replacements, in the order of the text, none overlapping
     * @throws IllegalArgumentException when a part ends beyond the text
     */
    public Rewriting rewrite(String source, ArticleText article, List<Difference> wanted) {
        List<SourceChange> changes = changes(article, wanted);
        if (changes.isEmpty()) {
            return new Rewriting(new SourceChange(new TextSpan(0, 0), ""), article);
        }
        String changed = new SourceEdit(changes, new TextSpan(0, 0), "").applyToSource(source);
        int start = changes.get(0).span().start();
        int end = changes.get(changes.size() - 1).span().end();
        String replaced = changed.substring(start, end + changed.length() - source.length());
        return new Rewriting(new SourceChange(new TextSpan(start, end), replaced),
                reader.read(changed, format, charset));
    }

    /**
     * The changes in the order of the file. Those that start together keep the order in which they were wanted: what is
     * put in before a word stands before what becomes of the word. Two changes may touch the same characters, such as
     * one reference; then the first one is made.
     */
    private static List<SourceChange> changes(ArticleText article, List<Difference> wanted) {
        List<SourceChange> all = new ArrayList<>();
        wanted.forEach(part -> all.addAll(article.sourceMap().replace(part.span(), part.replacement()).changes()));
        all.sort(Comparator.comparingInt(change -> change.span().start()));
        List<SourceChange> apart = new ArrayList<>();
        int done = 0;
        for (SourceChange change : all) {
            if (change.span().start() >= done) {
                apart.add(change);
                done = change.span().end();
            }
        }
        return apart;
    }
}
