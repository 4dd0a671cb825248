package claimmark.bench.fuzz;

import java.nio.charset.StandardCharsets;

import claimmark.core.article.ArticleReader;
import claimmark.core.json.LenientJson;
import claimmark.core.text.ArticleFormat;

/** Whatever a page says of itself in JSON-LD, the page is read. */
public final class JsonTarget {

    private static final ArticleReader READER = new ArticleReader();

    private JsonTarget() {
    }

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        if (LenientJson.read(text).isPresent()) {
            READER.read("<script type=application/ld+json>" + text + "</script><h1>Title</h1><p>Text",
                    ArticleFormat.HTML);
        }
    }
}
