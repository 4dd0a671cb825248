package claimmark.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Sourced;

/** Articles as mail programs, agencies, site generators and newspapers of other countries write them. */
final class ForeignShapesTest {

    private static final String TITLE = "Night trains stop at Ostby again";
    private static final List<String> STORY = List.of(
            "The night train between the capital and the coast will stop at Ostby again from the first of June, the"
                    + " railway said on Monday, eleven years after the last one left the station there.",
            "Travellers had to change at Rokke since then, and wait there for up to two hours. About forty of them a"
                    + " night are expected to use the new stop, most of them in summer.",
            "“We have asked for this in every letter since 2013,” said the mayor, Ida Holm. She thanked the railway"
                    + " and said that the waiting room would be painted before the first train comes.");
    private static final String BODY = String.join("\n\n", STORY) + "\n";

    @ParameterizedTest
    @ValueSource(strings = {
        "Od: Petr Malý <p@example.org>\nOdesláno: úterý 5. března 2024\nKomu: Jana\nPředmět: FW: %s\n\n%s",
        "Από: Άννα Βλάχου\nΣτάλθηκε: Τρίτη, 5 Μαρτίου 2024\nΠρος: Ελένη\nΘέμα: %s\n\n%s",
        "---------- رسالة محولة ---------\nمن: منى <m@example.org>\nالتاريخ: 5 مارس 2024\nالموضوع: %s\nإلى: هدى\n\n%s",
        "From: Jo Lind\nDate: Tue, 5 Mar 2024 10:15\nSubject: Fwd: %s\nTo: Ann\n\n%s\nSent from my phone\n",
        "*From:* Jo Lind\n*Sent:* Tuesday\n*To:* Ann\n*Subject:* RE: %s\n\n%s\nThis e-mail and its attachments are"
                + " confidential and intended only for the person to whom it is addressed.\n"})
    void aForwardedMailIsTheStoryInIt(String mail) {
        assertStory(read(String.format(mail, TITLE, BODY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Title: %s\nAuthor: Ann Lee\nDate: 2024-03-05\nSource: Ostby Post\n\n%s",
        "Title: %s\n\nAuthor: Ann Lee\n\nPublished Time: 2024-03-05T10:00:00Z\n\nMarkdown Content:\n\n%s",
        "---\ntitel: %s\nautor: Ann Lee\ndatum: 05.03.2024\n---\n%s",
        "{\n  \"title\": \"%s\",\n  \"authors\": [{\"name\": \"Ann Lee\"}],\n  \"date\": \"2024-03-05\"\n}\n\n%s",
        "+++\ntitle = \"\"\"\n%s\"\"\"\nauthor = 'Lee, Ann'\ndate = 2024-03-05\n+++\n%s",
        "%% %s\n%% Ann Lee\n%% March 5, 2024\n\n%s",
        "# %s\n\n*By [Ann Lee](https://example.org/ann), 5 March 2024*\n\n%s",
        "# %s\n\n**Ann Lee** | 5 March 2024\n\n%s"})
    void whatSitesWriteAboveMarkdownIsRead(String form) {
        ArticleText article = new ArticleReader().read(String.format(form, TITLE, BODY), ArticleFormat.MARKDOWN);
        assertStory(article);
        assertTold(article);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "%s\nBy Ann Lee, Ostby Post, March 5, 2024 at 10:15 AM\n\n%s",
        "%s\n\nAnn Lee\nMarch 5, 2024\n\n%s",
        "%s\n\nAnn Lee, reporter\n5. 3. 2024 10:15\n\n%s",
        "%s\n\nAnn Lee - Mar. 5, 2024\n\n%s",
        "%s\n\nText: Ann Lee, Foto: Bob Roe\nPubliceret 5. marts 2024, opdateret 6. marts 2024\n\n%s",
        "Title: %s\nAuthor: Ann Lee\nDate: 2024-03-05\n\n%s",
        "%s\u0085\u0085Ann Lee | March 5, 2024\u0085\u0085%s"})
    void authorAndDayStandBelowTheHeadline(String form) {
        ArticleText article = read(String.format(form, TITLE, BODY));
        assertStory(article);
        assertTold(article);
    }

    @Test
    void theDayComesFirstOutsideOfAmerica() {
        String norwegian = "Nattoget stopper i Østby igjen\n\n05/03/2024\n\nNattoget mellom hovedstaden og kysten skal"
                + " stoppe i Østby igjen fra første juni, sier jernbanen. De reisende har til nå måttet bytte tog i"
                + " Rokke og vente der i opptil to timer, og det var ikke alle som kunne det.\n";
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), read(norwegian).metadata().published().map(Sourced::value));
        assertEquals(Optional.of(LocalDate.of(2024, 5, 3)),
                read(TITLE + "\n\n05/03/2024\n\n" + BODY).metadata().published().map(Sourced::value));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE 1-%s\n\n(Adds mayor, paragraph 3)\n\nBy Ann Lee\n\nOSTBY, March 5 (Agency) - %s\n(Reporting by Ann Lee;"
                + " Editing by Bob Roe)\n\n((ann.lee@example.org; +47 123))\n\n(c) Copyright Agency 2024.\n",
        "AFP-EN-123 4 GEN 0198 NOR /AFP-XY12\nOstby-trains\n\n%s\n\n   Ostby, March 5, 2024 (AFP) - %s\n   al/br/rox\n",
        "%s =\n\nOstby (dpa) - %s\n\ndpa alb yyzz n1 kl\n051015 Mrz 24\n",
        "%s\n\nOstby, 5 mar (EFE).- %s\n\nap/jr\n\n(foto) (vídeo)\n"})
    void whatAgenciesWriteAroundAReportIsNoPartOfIt(String form) {
        ArticleText article = read(String.format(form, TITLE, BODY));
        assertEquals(STORY.size(), body(article).size(), () -> String.join("\n", body(article)));
        assertEquals(TITLE, article.metadata().title().map(Sourced::value).orElse("").replace("UPDATE 1-", ""));
    }

    @Test
    void runningHeadsThatCountPagesAreLeftOutWithoutFormFeeds() {
        StringBuilder pages = new StringBuilder();
        for (int page = 1; page <= 3; page++) {
            pages.append("Ostby Post                    Page ").append(page).append(" of 3\n\n");
            pages.append(page == 1 ? TITLE + "\n\n" : "").append(wrapped(STORY.get(page - 1))).append("\n\n");
        }
        assertStory(read(pages.toString()));
    }

    private static String wrapped(String paragraph) {
        return paragraph.replaceAll("(.{40,60}) ", "$1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {TITLE + " « Ostby Post", "Ostby Post » " + TITLE, TITLE + " :: Ostby Post :: News",
            TITLE + "_Ostby Post", TITLE + " ~ Ostby Post", TITLE + "@Ostby Post", "Ostby Post | " + TITLE})
    void theNameOfTheSiteIsNoPartOfTheTitle(String title) {
        String page = "<title>" + title + "</title><h1>Ostby Post</h1><h2>" + TITLE + "</h2>" + html(STORY);
        assertStory(new ArticleReader().read(page, ArticleFormat.HTML));
    }

    @Test
    void aPageWithoutATitleHasTheHeadlineAboveItsText() {
        for (String head : List.of("<title>Ostby Post</title><h2>" + TITLE + "</h2>",
                "<p>© 2024 Ostby Post</p><p><b>" + TITLE + "</b></p>")) {
            String page = head + "<p>By Ann Lee</p><p>5 March 2024</p>" + html(STORY);
            ArticleText article = new ArticleReader().read(page, ArticleFormat.HTML);
            assertStory(article);
            assertTold(article);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<article><h1>%1$s</h1>%2$s</article><div><h2><a href='/b'>Bus lanes for Rokke</a></h2><p>By Per Lie</p>%3$s"
                + "</div>",
        "<article><h2><a href='/b'>Bus lanes for Rokke</a></h2>%3$s</article><article><h1>%1$s</h1>%2$s</article>",
        "<article><h1>%1$s</h1>%2$s<h3>About Ostby Rail</h3><p>Ostby Rail AS is a leading operator of trains.</p>"
                + "</article>",
        "<article><h1>%1$s</h1>%2$s<p>Tags: <a href='/t'>Ostby</a>, trains</p><p>Share this: X</p></article>",
        "<article><h1>%1$s</h1>%2$s<ul><li>The station in 1964. Photo: Ida Holm</li></ul></article>"})
    void whatStandsBesideTheStoryIsNoPartOfIt(String form) {
        String other = html(List.of("Bus lanes on the road to Rokke will open in May, the county said, after two years"
                + " of talks with the owners of the land beside it.", "The lanes are four kilometres long and will be"
                + " used by three lines, which now need up to forty minutes."));
        String page = "<title>" + TITLE + "</title>" + String.format(form, TITLE, html(STORY), other);
        assertStory(new ArticleReader().read(page, ArticleFormat.HTML));
    }

    private static String html(List<String> paragraphs) {
        return "<p>" + String.join("</p><p>", paragraphs) + "</p>";
    }

    private static ArticleText read(String text) {
        return new ArticleReader().read(text, ArticleFormat.PLAIN_TEXT);
    }

    private static void assertStory(ArticleText article) {
        assertEquals(STORY, body(article));
        assertEquals(Optional.of(TITLE), article.metadata().title().map(Sourced::value));
    }

    private static void assertTold(ArticleText article) {
        assertEquals(List.of("Ann Lee"), article.metadata().authors().stream().map(Sourced::value).toList());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), article.metadata().published().map(Sourced::value));
    }

    private static List<String> body(ArticleText article) {
        return article.blocks().stream().filter(block -> block.type().isBody())
                .map(block -> article.textOf(block).replaceAll("\\s+", " ")).toList();
    }
}
