package claimmark.bench.fuzz;

import java.nio.charset.StandardCharsets;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;

/** Any Markdown text is read as it is. */
public final class MarkdownTarget {

    private static final ArticleReader READER = new ArticleReader();

    private MarkdownTarget() {
    }

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        ArticleText article = READER.read(text, ArticleFormat.MARKDOWN);
        Law.require(article.text().equals(text), "The text is not the file's");
        Law.requireOrder(article);
    }
}
