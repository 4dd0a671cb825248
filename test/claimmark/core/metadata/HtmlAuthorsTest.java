package claimmark.core.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.Sourced;

final class HtmlAuthorsTest {

    private static final String TITLE = "<title>Library stays open on Sundays</title>";
    private static final String SITE = "<meta property='og:site_name' content='The Post'>";
    private static final String HEADLINE = "<h1>Library stays open on Sundays</h1>";
    private static final String BODY = ("<p>The council voted on Monday, after a debate of nine hours, to keep the "
            + "library open on Sundays, and to look for the money in the budget for roads.</p>").repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>By Ann Lee</p>",
        "<p>By Ann Lee March 12, 2019</p>",
        "<p>By Ann Lee \u22c5 Review Editor</p>",
        "<p>By Ann Lee, Senior Writer</p>",
        "<p>By <a href='/people/ann'>Ann Lee</a> View Printed Edition</p>",
        "<div><div>Written by</div><div>Ann Lee</div></div>",
        "<p>03/12/2019 by Ann Lee</p>",
        "<p><span>By</span><span>Ann Lee</span></p>",
        "<p>by <span>Ann Lee</span><time>March 12, 2019</time></p>",
        "<div class='date-author'>March 12, 2019 \u00b7 Ann Lee</div>",
        "<p><a rel='author' href='/x'>Ann Lee</a></p>",
        "<div class='post-author'>Ann Lee</div>"})
    void theBylineIsRead(String byline) {
        assertAuthors(List.of("Ann Lee"), SITE, HEADLINE + byline + BODY);
    }

    @Test
    void aNameOfOneWordCountsWhereTheElementIsCalledSo() {
        assertAuthors(List.of("Newsdesk"), "", HEADLINE + "<div class='creator-name'>Newsdesk</div>" + BODY);
        assertAuthors(List.of(), "", HEADLINE + "<div class='creation'>Newsdesk</div>" + BODY);
    }

    @Test
    void whoReviewedIsNoAuthor() {
        assertAuthors(List.of("Ann Lee"), "", HEADLINE + "<p>Reviewed by Bob Roe</p><p>By Ann Lee</p>" + BODY);
        assertAuthors(List.of(), "", HEADLINE + "<p>Medically reviewed by Bob Roe</p>" + BODY);
    }

    @Test
    void aSentenceBelowTheBodyMayName() {
        assertAuthors(List.of("Ann Lee"), "", HEADLINE + BODY + "<p class=bio>This article was written by Ann Lee</p>");
    }

    @Test
    void nobodyIsSaidByHandsUnnamed() {
        assertAuthors(List.of(), "", HEADLINE + "<p>Published by our engineering team</p>" + BODY);
    }

    @Test
    void personsComeBeforeTheSite() {
        String organization = jsonLd("{'@type':'Organization','name':'Post Media'}");
        assertAuthors(List.of("Ann Lee"), organization, HEADLINE + "<p>By Ann Lee</p>" + BODY);
        assertAuthors(List.of("Ann Lee"), organization + "<meta name=author content='Ann Lee'>", HEADLINE + BODY);
        assertAuthors(List.of("Ann Lee"), SITE + "<meta name=author content='The Post'>",
                HEADLINE + "<p>By Ann Lee</p>" + BODY);
    }

    @Test
    void theSiteIsTheAuthorWhenNobodyElseIs() {
        assertAuthors(List.of("The Post"), SITE + "<meta name=author content='The Post'>", HEADLINE + BODY);
        assertAuthors(List.of("Post Media"), jsonLd("{'@id':'#us'},'publisher':{'@type':'Organization','@id':'#us',"
                + "'name':'Post Media'}"), HEADLINE + BODY);
    }

    @Test
    void readersAreBelievedWhenTheyAreToldOfOthersOrOfMore() {
        String machines = jsonLd("{'@type':'Person','name':'Ann Lee'}");
        assertAuthors(List.of("Bob Roe"), machines, HEADLINE + "<p>By Bob Roe</p>" + BODY);
        assertAuthors(List.of("Ann Lee", "Bob Roe"), machines, HEADLINE + "<p>By Ann Lee and Bob Roe</p>" + BODY);
        assertAuthors(List.of("Ann Lee"), machines, HEADLINE + "<p>By Dr. Ann Lee</p>" + BODY);
        assertAuthors(List.of("Ann Lee"), machines, HEADLINE + "<p>By the numbers</p>" + BODY);
    }

    @Test
    void machinesAreToldNamesAlone() {
        assertAuthors(List.of("Center for Roads and Bridges"), jsonLd("'Center for Roads and Bridges'"),
                HEADLINE + BODY);
        assertAuthors(List.of("Route66"), jsonLd("'Route66'"), HEADLINE + BODY);
        assertAuthors(List.of("Ann Lee", "Bob Roe", "Cid Low"), jsonLd("'By Ann Lee, Bob Roe and Cid Low'"),
                HEADLINE + BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=dcterms.creator content='Ann Lee'", "name=citation_authors content='Ann Lee'",
            "name=twitter:label2 content='Written by'><meta name=twitter:data2 content='Ann Lee'"})
    void metaElementsOfManyMakesAreRead(String meta) {
        assertAuthors(List.of("Ann Lee"), "<meta " + meta + ">", HEADLINE + BODY);
    }

    private static String jsonLd(String author) {
        return "<script type='application/ld+json'>" + ("{'@type':'NewsArticle','headline':'Library stays open',"
                + "'author':" + author + "}").replace('\'', '"') + "</script>";
    }

    private static void assertAuthors(List<String> names, String head, String body) {
        assertEquals(names, new ArticleReader().read("<html><head>" + TITLE + head + "</head><body>" + body
                + "</body></html>", ArticleFormat.HTML).metadata().authors().stream().map(Sourced::value).toList());
    }
}
