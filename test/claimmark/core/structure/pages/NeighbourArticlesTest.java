package claimmark.core.structure.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import claimmark.core.article.ArticleReader;
import claimmark.core.structure.NeighbourPhrases;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Block;

final class NeighbourArticlesTest {

    private static final String HEADLINE = "<h1>Library stays open on Sundays</h1>";
    private static final int PARAGRAPHS = 5;

    @Test
    void aRiverOfTeasersIsNoBody() {
        String river = teasers(8);
        assertBodyIsArticle("<main>" + article() + "</main><div id='s'><h2>Recommended for you</h2><ul>" + river
                + "</ul></div>");
        assertBodyIsArticle("<main>" + article() + "</main><div class='flow'><ul>" + river + "</ul></div>");
        assertBodyIsArticle("<div class='flow'><ul>" + river + "</ul></div><main>" + article() + "</main>");
    }

    @Test
    void aListThatIsPartOfTheArticleIsBody() {
        ArticleText read = read("<main>" + article() + "<h2>What the library has</h2><ul>" + teasers(4) + "</ul>"
                + paragraphs("library") + "</main>");
        assertTrue(read.blocks().stream().anyMatch(block -> block.type().isBody()
                && read.textOf(block).contains("ship 2")));
    }

    @Test
    void theNextStoryIsNoBody() {
        String next = "<article class='story'><h1>Zoo sells its last two bears to a circus abroad</h1>"
                + paragraphs("zoo") + "</article>";
        assertBodyIsArticle("<article class='story'>" + article() + "</article>" + next + next);
    }

    @Test
    void sectionsWithHeadingsOfTheFirstLevelAreBody() {
        ArticleText read = read("<article><section><header>" + HEADLINE + "</header>" + paragraphs("library")
                + "</section><section><h1>How the money was found</h1>" + paragraphs("budget")
                + "</section></article>");
        assertEquals(2 * PARAGRAPHS, prose(read));
    }

    @Test
    void whatStandsBelowAnInvitationToOtherArticlesIsNoBody() {
        assertBodyIsArticle("<main>" + article() + "<div><h3>You may also like</h3>" + paragraphs("zoo")
                + "</div></main>");
        assertBodyIsArticle("<main>" + article() + "<section><h2>About the company</h2>" + paragraphs("firm")
                + "</section></main>");
    }

    @Test
    void aNoticeToThoseWhoHaveNotPaidIsNoBody() {
        assertBodyIsArticle("<main>" + article().replace("</p><p>", "</p><p>You have read your free stories for this "
                + "month. Subscribe to go on reading the Post.</p><p>") + "</main>");
        assertBodyIsArticle("<main>" + article() + "<section amp-access='NOT member' amp-access-hide><p>This library "
                + "of ours lives from what its readers pay for it, and from nothing else.</p></section></main>");
    }

    @Test
    void fewWordsAboveTheHeadlineAreNoBody() {
        assertBodyIsArticle("<table><tr><td>World<br>Sport<br>Weather</td><td><h1>Library stays open on Sundays</h1>"
                + paragraphs("library") + "</td></tr></table>");
    }

    @Test
    void subheadingsThatBeginLikeAnInvitationAreNone() {
        assertTrue(NeighbourPhrases.isHeading("More from The Post"));
        assertTrue(NeighbourPhrases.isHeading("Das k\u00f6nnte Sie auch interessieren:"));
        assertFalse(NeighbourPhrases.isHeading("More evidence is found"));
        assertFalse(NeighbourPhrases.isHeading("Popular science in the library"));
        assertFalse(NeighbourPhrases.isPaywallNotice("The magazine has 400 subscribers, and most read it on paper."));
    }

    private static void assertBodyIsArticle(String body) {
        ArticleText read = read(body);
        for (Block block : read.blocks()) {
            assertEquals(read.textOf(block).contains("The library"), block.type().isBody(), read.textOf(block));
        }
        assertEquals(PARAGRAPHS, prose(read));
    }

    private static long prose(ArticleText read) {
        return read.blocks().stream().filter(block -> block.type().isBody() && read.textOf(block).length() > 100)
                .count();
    }

    private static String article() {
        return HEADLINE + paragraphs("library");
    }

    private static String paragraphs(String of) {
        StringBuilder paragraphs = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            paragraphs.append("<p>The ").append(of).append(" was the matter of a debate of ").append(i + 3)
                    .append(" hours on Monday, after which the council voted to keep it open, and to look for the "
                            + "money in the budget for roads and bridges.</p>");
        }
        return paragraphs.toString();
    }

    private static String teasers(int count) {
        StringBuilder teasers = new StringBuilder();
        for (int i = 0; i < count; i++) {
            teasers.append("<li><div><h3><a href='/").append(i).append("'>Coal ship ").append(i)
                    .append(" leaves</a></h3><p>The last coal ship ").append(i)
                    .append(" left the inner harbour on Monday with 12,000 tonnes for a buyer abroad.</p></div></li>");
        }
        return teasers.toString();
    }

    private static ArticleText read(String body) {
        return new ArticleReader().read("<html><head><title>Library stays open on Sundays - Post</title></head><body>"
                + body + "</body></html>", ArticleFormat.HTML);
    }
}
