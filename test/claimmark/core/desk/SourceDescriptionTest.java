package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import claimmark.core.article.ArticleReader;
import claimmark.core.model.ReviewedText;
import claimmark.core.model.Source;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Sha256;
import claimmark.core.xml.ForeignContent;

class SourceDescriptionTest {

    private static final byte[] FILE = "<html lang=de><p>Er kam\u00a0an.".getBytes(StandardCharsets.UTF_8);
    private static final ArticleBytes BYTES = ArticleBytes.of("a.html", FILE);
    private static final ArticleText READ = new ArticleReader().read(BYTES.characters(), BYTES.format());
    private static final String TEXT = READ.text();

    private static ForeignContent foreign(String name) {
        return new ForeignContent(new TreeMap<>(Map.of(name, "x")), List.of());
    }

    @Test
    void describesTheFileAndItsText() {
        Source source = SourceDescription.of(BYTES, READ, TEXT, Optional.empty());
        assertEquals(new Source("a.html", "text/html", "de", "UTF-8", Sha256.of(FILE), Sha256.of(TEXT),
                READ.rulesVersion(), Optional.of(new ReviewedText(TEXT, ForeignContent.NONE)), ForeignContent.NONE),
                source);
    }

    @Test
    void keepsWhatOtherToolsWroteOnItAndOnItsText() {
        Source previous = new Source("b.html", "", "", "", "", "", "", Optional.of(new ReviewedText("old",
                foreign("text"))), foreign("source"));
        Source source = SourceDescription.of(BYTES, READ, TEXT, Optional.of(previous));
        assertEquals(foreign("source"), source.foreign());
        assertEquals(foreign("text"), source.text().orElseThrow().foreign());
        assertEquals(TEXT, source.text().orElseThrow().characters());
        assertEquals("a.html", source.href());
    }

    @Test
    void aChangedTextHasAnotherHash() {
        Source source = SourceDescription.of(BYTES, READ, TEXT, Optional.empty());
        Source changed = SourceDescription.of(BYTES, READ, TEXT + "!", Optional.of(source));
        assertEquals(Sha256.of(TEXT + "!"), changed.textSha256());
        assertNotEquals(source.textSha256(), changed.textSha256());
        assertEquals(source, SourceDescription.of(BYTES, READ, TEXT, Optional.of(source)));
    }
}
