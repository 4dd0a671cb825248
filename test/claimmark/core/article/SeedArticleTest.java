package claimmark.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

/** The user's own article, as plain text and as the page it might have come from. */
final class SeedArticleTest {

    private static final List<String> BODY_BEGINNINGS = List.of("MOSCOW, Nov 13 (Reuters) - Russian",
            "Putin wished Obama success", "Putin repeated an invitation", "Putin had sent a Obama a telegram",
            "Relations between Moscow and Washington", "Ties between the nuclear-armed", "Obama's relationship with",
            "In a foreign policy decree");

    @Test
    void theTextIsLabelledExactly() throws IOException {
        ArticleText article = text();
        assertEquals(List.of("Putin congratulates Obama in phone call - Kremlin"), of(article, BlockType.HEADLINE));
        assertEquals(List.of("Author: Reuters"), of(article, BlockType.BYLINE));
        assertEquals(List.of("Source: Thomson Reuters Foundation - Tue, 13 Nov 2012 19:41 GMT"),
                of(article, BlockType.DATE));
        assertBodyBegins(of(article, BlockType.PARAGRAPH));
        long others = article.blocks().stream().filter(block -> block.type().isBoilerplate()).count();
        assertEquals(article.blocks().size() - 3 - BODY_BEGINNINGS.size(), others);
    }

    @Test
    void theTextTellsWhereItIsFrom() throws IOException {
        ArticleText article = text();
        assertEquals("Putin congratulates Obama in phone call - Kremlin",
                article.metadata().title().orElseThrow().value());
        assertEquals(List.of(new Sourced<>("Reuters", MetadataOrigin.VISIBLE_TEXT)), article.metadata().authors());
        assertEquals("Thomson Reuters Foundation", article.metadata().publisher().orElseThrow().value());
        assertEquals(LocalDate.of(2012, 11, 13), article.metadata().published().orElseThrow().value());
    }

    @Test
    void thePageHasTheSameBodyAndMetadata() throws IOException {
        ArticleText page = page();
        assertEquals(of(text(), BlockType.PARAGRAPH), of(page, BlockType.PARAGRAPH));
        assertEquals(text().metadata().title().orElseThrow().value(), page.metadata().title().orElseThrow().value());
        assertEquals("Reuters", page.metadata().authors().get(0).value());
        assertEquals(LocalDate.of(2012, 11, 13), page.metadata().published().orElseThrow().value());
        assertEquals("en-GB", page.metadata().language().orElseThrow().value());
    }

    @Test
    void whoPowersTheCommentsIsFurnitureInBoth() throws IOException {
        for (ArticleText article : List.of(text(), page())) {
            assertTrue(of(article, BlockType.BOILERPLATE).contains("comments powered by Disqus"));
        }
    }

    private static void assertBodyBegins(List<String> paragraphs) {
        assertEquals(BODY_BEGINNINGS.size(), paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            String beginning = BODY_BEGINNINGS.get(i);
            assertEquals(beginning, paragraphs.get(i).substring(0, beginning.length()));
        }
    }

    private static List<String> of(ArticleText article, BlockType type) {
        return article.blocks().stream().filter(block -> block.type() == type)
                .map((Block block) -> article.textOf(block))
                .toList();
    }

    private static ArticleText text() throws IOException {
        return read("000_6c163a52ceeecb2a.txt", ArticleFormat.PLAIN_TEXT);
    }

    private static ArticleText page() throws IOException {
        return read("putin-congratulates-obama.html", ArticleFormat.HTML);
    }

    private static ArticleText read(String name, ArticleFormat format) throws IOException {
        return new ArticleReader().read(Files.readString(Path.of("seeds", name)), format);
    }
}
