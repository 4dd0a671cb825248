package claimmark.core.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.html.display.HtmlRules;
import claimmark.core.text.TextSpan;
import claimmark.core.text.UnseenWords;
import claimmark.core.text.UnseenWords.Hiding;

/** What of a page is seen, by the rules of version 2, and what is told of the words that are not. */
class SeenTextTest {

    /** Two paragraphs of 39 words each, which nothing else on a page is as long as. */
    private static final String STORY = paragraph("harbour") + paragraph("station");

    private static String paragraph(String place) {
        return "<p>The council of the little town decided after a long debate that the old " + place
                + " will be closed for the summer, because two of its walls have moved by the width of a hand since"
                + " they were last measured.</p>";
    }

    @Test
    void theReadingsOfRubyStandAboveTheSentence() {
        assertEquals("\u6e2f\u6e7e\u3067\u6c7a\u3081\u305f", text("<p><ruby>\u6e2f\u6e7e<rp>(</rp><rt>\u3053\u3046"
                + "\u308f\u3093</rt><rp>)</rp></ruby>\u3067<ruby>\u6c7a<rt>\u304d</rt></ruby>\u3081\u305f"));
    }

    @Test
    void aVisibleChildOfAnInvisibleParentIsSeen() {
        assertEquals("a\n\nseen\n\nb", text("<p>a</p><div style='visibility:hidden'>not<p style='visibility: visible'>"
                + "seen</p>not</div><p>b</p>"));
        assertEquals("a", text("<p>a</p><div style='display:none'>not<p style='visibility:visible'>not</p></div>"));
    }

    @Test
    void aVisibleChildOfAnInvisibleParentIsEdited() {
        String page = "<div style='visibility:hidden'>not<b style='visibility:visible'>seen</b>not</div>";
        HtmlArticle article = HtmlReader.article(page, StandardCharsets.UTF_8);
        assertEquals(page.replace("seen", "shown"),
                article.sourceMap().replace(new TextSpan(0, 4), "shown").applyToSource(page));
    }

    @Test
    void whatTheSearchOfABrowserFindsIsSeen() {
        assertEquals("Folded", text("<div hidden=until-found>Folded</div><div hidden>Not</div>"));
    }

    @Test
    void theTemplateOfAShadowRootIsSeen() {
        assertEquals("Shadow", text("<x-card><template shadowrootmode=open><p>Shadow</p></template></x-card>"
                + "<template><p>Not</p></template>"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<div style='visibility: hidden'>", "<noscript>", "<template>" })
    void whatHoldsTheArticleForWantOfAnythingElseIsSeen(String start) {
        String end = "</" + start.substring(1).split("[ >]")[0] + ">";
        HtmlArticle article = HtmlReader.article("<h1>Title</h1>" + start + STORY + end + "<p>Contact us",
                StandardCharsets.UTF_8);
        List<String> lines = article.text().lines().filter(line -> !line.isEmpty()).toList();
        assertEquals(4, lines.size(), article.text());
        assertEquals("Contact us", lines.get(3));
        assertEquals(List.of(), article.unseen());
    }

    @Test
    void besideAnArticleNothingStandsInForIt() {
        HtmlArticle article = HtmlReader.article(STORY + "<noscript>" + STORY + "</noscript>", StandardCharsets.UTF_8);
        assertEquals(2, article.blocks().size());
        assertEquals(List.of(new UnseenWords(Hiding.WITHOUT_SCRIPT, 78)), article.unseen());
    }

    @Test
    void whatIsNotDisplayedIsToldAndNeverSeen() {
        HtmlArticle article = HtmlReader.article("<h1>Title</h1><div style='display:none'>" + STORY + "</div>"
                + "<nav hidden><a>Home</a></nav>", StandardCharsets.UTF_8);
        assertEquals("Title", article.text());
        assertEquals(List.of(new UnseenWords(Hiding.NOT_DISPLAYED, 78)), article.unseen());
    }

    @Test
    void theWordsOfAScriptAreToldWhereThePageHasNone() {
        String script = "<script>window.page = {\"id\": \"" + "x".repeat(300) + "\", \"body\": \""
                + STORY.replace("<p>", "<p class=\\\"a\\\">") + "\"}</script>";
        assertEquals(List.of(new UnseenWords(Hiding.SCRIPT, 86)),
                HtmlReader.article("<h1>Title</h1>" + script, StandardCharsets.UTF_8).unseen());
        assertEquals(List.of(), HtmlReader.article(STORY.repeat(3) + script, StandardCharsets.UTF_8).unseen());
    }

    @Test
    void byTheFirstRulesNothingStandsInForAnArticle() {
        HtmlArticle article = HtmlReader.article("<h1>Title</h1><noscript>" + STORY + "</noscript>",
                StandardCharsets.UTF_8, HtmlRules.FIRST);
        assertEquals("Title", article.text());
    }

    private static String text(String page) {
        return HtmlReader.article(page, StandardCharsets.UTF_8).text();
    }
}
