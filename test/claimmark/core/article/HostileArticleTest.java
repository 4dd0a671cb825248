package claimmark.core.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;

/** Articles that nobody would write, some of which need more than linear time or a deep stack in a careless reader. */
final class HostileArticleTest {

    private static final ArticleReader READER = new ArticleReader();

    @Test
    void deeplyNestedTextIsRead() {
        assertFalse(READER.read("<div>word ".repeat(50_000), ArticleFormat.HTML).blocks().isEmpty());
        assertFalse(READER.read("<blockquote>word ".repeat(50_000), ArticleFormat.HTML).blocks().isEmpty());
    }

    @Test
    void emptyArticlesHaveNoBlocks() {
        for (ArticleFormat format : ArticleFormat.values()) {
            assertTrue(READER.read("", format).blocks().isEmpty());
            assertTrue(READER.read(" \n\t\r\n", format).blocks().isEmpty());
        }
    }

    @Test
    void manyLinesOfPlainTextAreRead() {
        ArticleText article = READER.read("x\n".repeat(200_000), ArticleFormat.PLAIN_TEXT);
        assertTrue(article.blocks().size() == 200_000);
        assertFalse(READER.read("```\n> x\n".repeat(50_000), ArticleFormat.MARKDOWN).blocks().isEmpty());
        assertFalse(READER.read("word ".repeat(400_000), ArticleFormat.PLAIN_TEXT).blocks().isEmpty());
    }

    @Test
    void loneSurrogatesAreRead() {
        assertFalse(READER.read("\uD83D a \uDE00", ArticleFormat.PLAIN_TEXT).blocks().isEmpty());
    }
}
