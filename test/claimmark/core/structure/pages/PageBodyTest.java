package claimmark.core.structure.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import claimmark.core.html.HtmlArticle;
import claimmark.core.html.HtmlReader;
import claimmark.core.structure.Lexicon;

/** What is of a page's body, once each block is judged by itself: tables vote, siblings come along, rules drop. */
final class PageBodyTest {

    private static final String PROSE = "The council voted on Monday, and it kept the library open on all of the days.";

    @Test
    void runningTextNamedAsTheBodyIsNamedComesAlong() {
        PageProfile page = page(paragraph("text") + paragraph("text") + paragraph("text") + paragraph("other"));
        assertArrayEquals(bodies(true, true, true, false), recalled(page, true, true, false, false));
    }

    @Test
    void itTakesSixTenthsOfTheWordsAndThreeBlocks() {
        String five = paragraph("text").repeat(5);
        assertArrayEquals(bodies(true, true, true, true, true), recalled(page(five), true, true, true, false, false));
        assertArrayEquals(bodies(true, true, false, false, false),
                recalled(page(five), true, true, false, false, false));
        PageProfile two = page(paragraph("text").repeat(2));
        assertArrayEquals(bodies(true, false), recalled(two, true, false));
    }

    @Test
    void whatHasNoNameOrIsNoProseOrIsOneLinkStaysOut() {
        assertArrayEquals(bodies(true, true, false), recalled(page(paragraph("").repeat(3)), true, true, false));
        String shorter = "<p class='text'>A label";
        assertArrayEquals(bodies(true, true, false),
                recalled(page(paragraph("text").repeat(2) + shorter), true, true, false));
        String link = "<p class='text'><a href='x'>" + PROSE + "</a>";
        assertArrayEquals(bodies(true, true, false),
                recalled(page(paragraph("text").repeat(2) + link), true, true, false));
    }

    @Test
    void theShortCellsOfADataTableVoteTogether() {
        PageProfile page = page("<p>" + PROSE + "<table><tr><td>Yes<td>Twelve members</table>");
        assertFalse(TableVote.isCell(page, 0));
        assertTrue(TableVote.isCell(page, 1));
        float[] voted = TableVote.of(page, new float[] {0.9f, 0.1f, 0.6f});
        // The weight of a block is its words and one.
        float vote = (0.1f * 2 + 0.6f * 3) / 5;
        assertArrayEquals(new float[] {0.9f, vote, vote}, voted, 1e-6f);
    }

    @Test
    void tablesThatLayAPageOutDoNotVote() {
        PageProfile page = page("<table><tr><td>Home<td>" + PROSE + "</table>");
        assertFalse(TableVote.isCell(page, 0));
        assertArrayEquals(new float[] {0.1f, 0.9f}, TableVote.of(page, new float[] {0.1f, 0.9f}));
    }

    @Test
    void inAQuotationTheLongPartsVoteAndKeepTheirOwn() {
        PageProfile page = page("<blockquote><p>" + PROSE + "<p>The mayor</blockquote>");
        float[] voted = TableVote.of(page, new float[] {0.9f, 0.1f});
        assertEquals(0.9f, voted[0]);
        assertEquals((0.9f * 17 + 0.1f * 3) / 20, voted[1], 1e-6f);
    }

    @Test
    void commentsAndTheLikeAreDroppedBesideAnArticle() {
        String article = paragraph("").repeat(3);
        for (String apart : new String[] {"div class=comments", "aside", "footer", "nav"}) {
            PageProfile page = page(article + "<" + apart + "><p>" + PROSE);
            assertArrayEquals(bodies(true, true, true, false), ruled(page, true, true, true, true), apart);
        }
    }

    @Test
    void whereThereIsNoArticleBesideThemTheyStay() {
        PageProfile page = page(paragraph("").repeat(2) + "<aside><p>" + PROSE);
        assertArrayEquals(bodies(true, true, true), ruled(page, true, true, true));
    }

    @Test
    void captionsLinksFurnitureAndTheHeadlineAreDropped() {
        String rest = "<p>" + PROSE;
        assertArrayEquals(bodies(false, true), ruled(page("<p>The zoo. (Photo: Ann Lee)" + rest), true, true));
        assertArrayEquals(bodies(false, true), ruled(page("<p>Advertisement" + rest), true, true));
        assertArrayEquals(bodies(false, true),
                ruled(page("<p><a href=x>Zoo opens on Sunday again</a>" + rest), true, true));
        assertArrayEquals(bodies(true, true), ruled(page("<p><a href=x>Zoo opens again</a>" + rest), true, true));
        assertArrayEquals(bodies(false, true),
                ruled(page("<title>Zoo opens</title><h1>Zoo opens</h1>" + rest), true, true));
        assertArrayEquals(bodies(true, true),
                ruled(page("<title>Zoo opens</title><h1>Some other words</h1>" + rest), true, true));
    }

    @Test
    void aLabelIsDroppedWithWhatItLabels() {
        String label = "<p>You may also like:";
        assertArrayEquals(bodies(false, false), ruled(page(label + "<p>Zoo"), true, false));
        assertArrayEquals(bodies(true, true), ruled(page(label + "<p>Zoo"), true, true));
    }

    @Test
    void tagsThatAreUsedAlikeHaveNumbersSideBySide() {
        assertEquals(0, TagNumber.of("p"));
        assertEquals(1, TagNumber.of("li"));
        assertEquals(1, TagNumber.of("h2") - TagNumber.of("h1"));
        assertEquals(-1, TagNumber.of("marquee"));
        assertEquals(-1, TagNumber.of(""));
    }

    private static boolean[] recalled(PageProfile page, boolean... body) {
        PageBody recalled = bodyOf(page, body);
        SiblingRecall.apply(recalled);
        return bodies(recalled);
    }

    private static boolean[] ruled(PageProfile page, boolean... body) {
        PageBody ruled = bodyOf(page, body);
        PageRules.apply(ruled);
        return bodies(ruled);
    }

    private static PageBody bodyOf(PageProfile page, boolean... blocks) {
        PageBody body = new PageBody(page);
        for (int i = 0; i < blocks.length; i++) {
            body.set(i, blocks[i]);
        }
        return body;
    }

    private static boolean[] bodies(PageBody body) {
        boolean[] bodies = new boolean[body.size()];
        for (int i = 0; i < bodies.length; i++) {
            bodies[i] = body.has(i);
        }
        return bodies;
    }

    private static boolean[] bodies(boolean... body) {
        return body;
    }

    private static String paragraph(String name) {
        return "<p" + (name.isEmpty() ? "" : " class='" + name + "'") + ">" + PROSE;
    }

    private static PageProfile page(String html) {
        HtmlArticle article = assertInstanceOf(HtmlArticle.class, new HtmlReader().read(html));
        return new PageProfile(article, Lexicon.of(Map.of()));
    }
}
