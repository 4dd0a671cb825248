package claimmark.core.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
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

    @Test
    void aDayThatTheTextTellsIsNotThatOfTheArticle() {
        assertPublished("2019-03-12", JSON_LD, HEADLINE + "<p class='info'>Library opened 3 May 1907</p>" + BODY);
        assertPublished("", "", HEADLINE + "<p class='info'>Library opened 3 May 1907</p>" + BODY);
        assertPublished("", "", HEADLINE + "<p>From 3 May 2019 - 5 May 2019</p>" + BODY);
    }

    @Test
    void aTableOfFactsTellsNoDayOfTheArticle() {
        assertPublished("2019-03-12", META, HEADLINE + "<table><tr><th>Opened</th><td>3 May 1907</td></tr></table>"
                + BODY);
        assertPublished("", "", HEADLINE + "<div class='infobox'><p>3 May 1907</p></div>" + BODY);
    }

    @Test
    void anEmbeddedPostTellsNoDayOfTheArticle() {
        assertPublished("2019-03-12", JSON_LD, HEADLINE + BODY.substring(0, BODY.length() / 4)
                + "<blockquote class='twitter-tweet'>All is well - Ann Lee (@ann) March 4, 2019</blockquote>" + BODY);
    }

    @Test
    void theHeadOfTheSiteTellsTheDayOfReading() {
        String head = "<header><p>Tuesday, May 7, 2024</p></header><nav><a href='/'>Home</a></nav>";
        assertPublished("2019-03-12", JSON_LD, head + "<main>" + HEADLINE + BODY + "</main>");
        assertPublished("", "", head + "<main>" + HEADLINE + BODY + "</main>");
        assertPublished("2019-03-12", "", head + "<main><p>March 12, 2019</p>" + HEADLINE + BODY + "</main>");
    }

    @Test
    void descriptionsThatAgreeAreBelievedAgainstAnyOtherDay() {
        assertPublished("2019-03-12", META + JSON_LD, HEADLINE + "<p>By Ann Lee | May 6, 2021</p>" + BODY);
        assertPublished("2017-02-01", JSON_LD, HEADLINE + "<p>By Ann Lee | 1 February 2017</p>" + BODY);
    }

    @Test
    void anArticleThatIsChangedSoonIsStillTheSame() {
        String changed = JSON_LD.replace("2021-05-06", "2019-03-14");
        assertPublished("2019-03-12", changed, HEADLINE + "<p>Updated 14 March 2019</p>" + BODY);
        assertPublished("2019-03-12", changed, HEADLINE + "<p>14 March 2019</p>" + BODY);
    }

    @Test
    void theDayOnWhichClocksBeginIsNone() {
        assertPublished("", JSON_LD.replace("2019-03-12", "1970-01-01T00:00:00Z"), HEADLINE + BODY);
        assertPublished("2019-03-12", META + JSON_LD.replace("2019-03-12", "1970-01-01"), HEADLINE + BODY);
    }

    @Test
    void aDayAfterThePageWasSavedIsNone() {
        String future = JSON_LD.replace("2019-03-12", "2024-03-12");
        String saved = "<!-- Page saved with SingleFile\n saved date: Tue Mar 05 2024 18:10:00 GMT+0100 -->";
        assertPublished("2024-03-12", future, HEADLINE + BODY);
        assertPublished("", future + saved, HEADLINE + BODY);
        assertPublished("", "<!-- FILE ARCHIVED ON 12:00:00 Mar 05, 2024 AND RETRIEVED LATER -->" + future,
                HEADLINE + BODY);
        assertPublished("", future, HEADLINE + BODY + "<!-- Mirrored from blog.example/a by HTTrack Website Copier/3.x"
                + " [XR&CO'2014], Tue, 05 Mar 2024 17:10:00 GMT -->");
    }

    @Test
    void theDayOfReadingIsKnownWhenItIsKnownWhenThePageWasSaved() {
        String saved = "<meta name='savepage-date' content='Tue Mar 05 2024 18:10:00 GMT+0100'>";
        assertPublished("2024-03-05", "", "<p>March 5, 2024</p>" + HEADLINE + BODY);
        assertPublished("", saved, "<p>March 5, 2024</p>" + HEADLINE + BODY);
        assertPublished("2024-03-04", saved, "<p>March 4, 2024</p>" + HEADLINE + BODY);
    }

    @Test
    void theDescriptionOfAnotherArticleIsNotRead() {
        String others = JSON_LD.replace("Library stays open", "Zoo sells its last two bears")
                .replace("2019-03-12", "2018-01-01");
        assertPublished("2019-03-12", others + JSON_LD, HEADLINE + BODY);
        assertPublished("", others.repeat(4), HEADLINE + BODY);
    }

    @Test
    void severalDaysInMicrodataAreThoseOfOtherArticles() {
        assertPublished("", "<meta itemprop='datePublished' content='2019-03-12'>"
                + "<meta itemprop='datePublished' content='2019-03-13'>", HEADLINE + BODY);
    }

    @Test
    void theTextsDayIsThatOfReadersInTheirTimeZone() {
        assertPublished("2019-03-11", META.replace("12T10", "12T02"), HEADLINE + "<p>March 11, 2019</p>" + BODY);
    }

    @Test
    void aChangeThatIsShownIsToldAsOne() {
        assertEquals("2021-05-06", modified("", HEADLINE + "<p>12 March 2019, updated 6 May 2021</p>" + BODY));
        assertEquals("2021-05-06", modified(META, HEADLINE + "<p>Updated 6 May 2021</p>" + BODY));
    }

    @Test
    void aChangeBeforeThePublicationIsNone() {
        assertEquals("", modified(JSON_LD.replace("2021-05-06", "2018-05-06"), HEADLINE + BODY));
    }

    private static String modified(String head, String body) {
        return read(head, body).metadata().modified().map(day -> day.value().toString()).orElse("");
    }

    private static ArticleText read(String head, String body) {
        return new ArticleReader().read("<html><head>" + TITLE + head + "</head><body>" + body + "</body></html>",
                ArticleFormat.HTML);
    }

    private static void assertPublished(String day, String head, String body) {
        Optional<LocalDate> published = read(head, body).metadata().published().map(Sourced::value);
        assertEquals(day, published.map(LocalDate::toString).orElse(""));
    }
}
