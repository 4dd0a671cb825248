package claimmark.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import claimmark.core.html.PageGenerator;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the blocks of every article: they are disjoint, in order, and cover all but white space. */
final class ArticleReaderLawTest {

    /** What mails put before a line that they quote, and agencies around a headline, is no part of a block. */
    private static final String SIGNS_OF_COPYING = ">^=<";
    private static final ArticleReader READER = new ArticleReader();
    private static final List<String> PIECES = List.of("word", "A sentence that ends. ", "\n", "\n\n", "\r\n", "\r",
            "# ", "- ", "> ", "```\n", "---\n", "===\n", "By Ann Lee\n", "3 May 2020\n", "\t", " ", "\u00a0", "|",
            "\uD83D\uDE00", "\uD83D", "1. ", "![x](y)", "Advertisement\n");

    @Property(tries = 300)
    void blocksOfPlainTextCoverIt(@ForAll("texts") String text) {
        assertCovered(READER.read(text, ArticleFormat.PLAIN_TEXT));
    }

    @Property(tries = 300)
    void blocksOfMarkdownCoverIt(@ForAll("texts") String text) {
        assertCovered(READER.read(text, ArticleFormat.MARKDOWN));
    }

    @Property(tries = 200)
    void blocksOfPagesCoverThem(@ForAll long seed) {
        assertCovered(READER.read(PageGenerator.page(new Random(seed), 60), ArticleFormat.HTML));
    }

    /** In a text area, a line ended like a headline of an agency. */
    @Example
    void blocksOfAPageWithASignOfAnAgencyCoverIt() {
        blocksOfPagesCoverThem(-9048208821555123498L);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    private static void assertCovered(ArticleText article) {
        boolean[] covered = new boolean[article.text().length()];
        int end = 0;
        for (Block block : article.blocks()) {
            assertTrue(block.span().start() >= end && !block.span().isEmpty(), () -> "out of place: " + block);
            end = block.span().end();
            for (int i = block.span().start(); i < end; i++) {
                covered[i] = true;
            }
        }
        for (int i = 0; i < covered.length; i++) {
            char unit = article.text().charAt(i);
            boolean blank = Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF'
                    || SIGNS_OF_COPYING.indexOf(unit) >= 0;
            assertEquals(true, covered[i] || blank, "not covered: " + i);
        }
    }
}
