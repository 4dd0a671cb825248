package claimmark.bench.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import claimmark.core.article.ArticleReader;
import claimmark.core.html.SourceMapLaw;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.TextSpan;

/** Any page is read, and its source map holds. */
public final class HtmlTarget {

    private static final ArticleReader READER = new ArticleReader();
    private static final int EDITS = 3;

    private HtmlTarget() {
    }

    public static void fuzzerTestOneInput(byte[] data) {
        String page = new String(data, StandardCharsets.UTF_8);
        Law.requireOrder(READER.read(page, ArticleFormat.HTML));
        SourceMapLaw law = new SourceMapLaw(page);
        Law.requireNone(law.decodes(new TextSpan(0, law.article().text().length())));
        Random random = new Random(Arrays.hashCode(data));
        for (int i = 0; i < EDITS; i++) {
            Law.requireNone(law.changesAtRandom(random));
        }
    }
}
