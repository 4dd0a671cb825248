package claimmark.core.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.Sourced;

final class HtmlDatesTest {

    private static final String TITLE = "<title>Library stays open on Sundays</title>";
    private static final String HEADLINE = "<h1>Library stays open on Sundays</h1>";
    private static final String BODY = ("<p>The council voted on Monday, after a debate of nine hours, to keep the "
            + "library open on Sundays, and to look for the money in the budget for roads.</p>").repeat(4);
    private static final String JSON_LD = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
            + "\"Library stays open\",\"datePublished\":\"2019-03-12\",\"dateModified\":\"2021-05-06\"}</script>";
    private static final String META = "<meta property='article:published_time' content='2019-03-12T10:00:00Z'>";

    @Test
    void metaElementsAreBelievedAgainstADayOfChange() {
        assertPublished("2019-03-12", META, HEADLINE + "<div class='byline'>Updated May 6, 2021</div>" + BODY);
        assertPublished("2019-03-12", META + JSON_LD,
                HEADLINE + "<div class='byline'>Updated May 6, 2021</div>" + BODY);
    }

    @Test
    void jsonLdAloneYieldsToTheDayThatReadersSee() {
        assertPublished("2021-05-06", JSON_LD, HEADLINE + "<div class='byline'>Updated May 6, 2021</div>" + BODY);
        assertPublished("2019-03-12", JSON_LD, HEADLINE + "<p>By Ann Lee</p>" + BODY);
        assertPublished("2019-03-12", JSON_LD,
                HEADLINE + "<div class='byline'>12 March 2019</div>"
                + "<div class='byline'>Updated May 6, 2021</div>" + BODY);
    }

    @Test
    void microdataIsADescriptionLikeJsonLd() {
        assertPublished("2021-05-06", "<meta itemprop='datePublished' content='2019-03-12'>",
                HEADLINE + "<div class='byline'>Updated May 6, 2021</div>" + BODY);
    }

    @Test
    void whatIsSaidOfTheFirstPublicationCounts() {
        assertPublished("2019-03-12", "", HEADLINE + "<div class='byline'>6 May 2021</div>" + BODY
                + "<p>This article was originally published on 12 March 2019</p>");
    }

    @Test
    void dayAndMonthMayHaveChangedPlaces() {
        assertPublished("2019-03-12", JSON_LD, HEADLINE + "<p>12/03/2019</p>" + BODY);
    }

    @Test
    void metaElementsOfAnyMakeAreReadWhenTheyAreNamedSo() {
        assertPublished("2019-03-12", "<meta name='x-published-date' content='2019-03-12'>", HEADLINE + BODY);
        assertPublished("", "<meta name='x-published-by' content='2019-03-12'>", HEADLINE + BODY);
    }

    @Test
    void theTimeOfPublicationIsToldFromThatOfChange() {
        assertPublished("2019-03-12", "",
                HEADLINE + "<p><time class='updated' datetime='2021-05-06'>May 6, 2021</time> "
                + "<time class='published' datetime='2019-03-12'>March 12, 2019</time></p>" + BODY);
    }

    @Test
    void timesDeepInALargeElementAreNotThoseOfItsLine() {
        assertPublished("", "", "<div>Skip to content" + HEADLINE + BODY + "<section><p>Related</p><p>Zoo opens again "
                + "<time datetime='2021-05-06'>last week</time></p></section></div>");
    }

    @Test
    void aListOfDaysIsNotThatOfTheArticle() {
        assertPublished("", "",
                HEADLINE + "<ul><li>One, 1 May 2020</li><li>Two, 2 May 2020</li><li>Three, 3 May 2020</li>"
                + "<li>Four, 4 May 2020</li></ul>" + BODY);
    }

    @Test
    void belowTheBodyOnlyAPlainDayCounts() {
        assertPublished("2019-03-12", "", HEADLINE + BODY + "<p>March 12, 2019</p>");
        assertPublished("", "", HEADLINE + BODY + "<footer>Page last updated March 12, 2019</footer>");
        assertPublished("", "", HEADLINE + BODY + "<aside><p>March 12, 2019</p><p>March 13, 2019</p></aside>");
    }

    @Test
    void theAddressTellsWhatReadersSawInTheirTimeZone() {
        String address = "<link rel='canonical' href='https://blog.example/2019/03/11/library/'>";
        assertPublished("2019-03-11", address + META, HEADLINE + BODY);
        assertPublished("2019-03-11", address, HEADLINE + BODY);
        assertPublished("2019-03-12", "<link rel='canonical' href='https://blog.example/2018/01/01/x/'>" + META,
                HEADLINE + BODY);
    }

    private static void assertPublished(String day, String head, String body) {
        Optional<LocalDate> published = new ArticleReader().read("<html><head>" + TITLE + head + "</head><body>" + body
                + "</body></html>", ArticleFormat.HTML).metadata().published().map(Sourced::value);
        assertEquals(day, published.map(LocalDate::toString).orElse(""));
    }
}
