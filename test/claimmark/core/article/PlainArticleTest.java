package claimmark.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import claimmark.core.text.BlockType;

/** A plain text as somebody writes or copies it: little more than the article. */
final class PlainArticleTest {

    private static final String BODY = """
            The minister said that the page is where the facts are to be found, and that nobody had read it before \
            the vote on Tuesday.

            The page was not there on Wednesday, said the opposition, and nobody had ever seen it before.
            """;

    @Test
    void bylineStandsAboveTheBody() {
        ArticleText article = read("A headline of some words\n\nBy Ana Moreno\n\n" + BODY);
        assertEquals(List.of(BlockType.HEADLINE, BlockType.BYLINE, BlockType.PARAGRAPH, BlockType.PARAGRAPH),
                types(article));
        assertEquals("Ana Moreno", article.metadata().authors().get(0).value());
    }

    @Test
    void bylineAndDateStandAboveTheBody() {
        ArticleText article = read("A headline of some words\n\nBy Ana Moreno\n\n24 November 2026\n\n" + BODY);
        assertEquals(List.of(BlockType.HEADLINE, BlockType.BYLINE, BlockType.DATE, BlockType.PARAGRAPH,
                BlockType.PARAGRAPH), types(article));
        assertEquals("2026-11-24", article.metadata().published().orElseThrow().value().toString());
    }

    private static ArticleText read(String text) {
        return new ArticleReader().read(text, ArticleFormat.PLAIN_TEXT);
    }

    private static List<BlockType> types(ArticleText article) {
        return article.blocks().stream().map(Block::type).toList();
    }
}
