package claimmark.core.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.MetadataOrigin;
import claimmark.core.text.Sourced;

final class HtmlMetadataTest {

    private static final String PARAGRAPH = "<p>The council voted on Monday, after a debate of nine hours, to keep the "
            + "library open on Sundays, and to look for the money in the budget for roads.</p>";

    @Test
    void jsonLdComesFirstAndItsReferencesAreFollowed() {
        ArticleMetadata metadata = read("<script type='application/ld+json'>"
                + "{\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#p\","
                + "\"name\":\"Ann Lee\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Library stays open\",\"author\":"
                + "{\"@id\":\"#p\"},\"datePublished\":\"2021-02-03T04:05:06+01:00\",\"dateModified\":\"2021-02-04\","
                + "\"publisher\":{\"name\":\"The Post\"}}]}</script>"
                + "<meta name=author content='Somebody Else'>", PARAGRAPH);
        assertEquals(List.of(new Sourced<>("Ann Lee", MetadataOrigin.JSON_LD)), metadata.authors());
        assertEquals(Optional.of(new Sourced<>(LocalDate.of(2021, 2, 3), MetadataOrigin.JSON_LD)),
                metadata.published());
        assertEquals(Optional.of(new Sourced<>(LocalDate.of(2021, 2, 4), MetadataOrigin.JSON_LD)), metadata.modified());
        assertEquals(Optional.of(new Sourced<>("The Post", MetadataOrigin.JSON_LD)), metadata.publisher());
    }

    @Test
    void theTitleIsWithoutTheSitesName() {
        ArticleMetadata metadata = read("<title>Library stays open on Sundays | The Post</title>", PARAGRAPH);
        assertEquals("Library stays open on Sundays", metadata.title().orElseThrow().value());
    }

    @Test
    void whatStandsBehindABarIsTheSites() {
        assertEquals("Library stays open on Sundays", read("<title>Library stays open on Sundays | City and Country, "
                + "News and Views | The Post</title>", PARAGRAPH).title().orElseThrow().value());
        assertEquals("Library stays open on Sundays",
                read("<title>Library</title>", "<h1>Library stays open on Sundays | News | The Post</h1>"
                        + PARAGRAPH).title().orElseThrow().value());
    }

    @Test
    void theOnlyHeadingIsTheTitleWhereMachinesAreToldAnother() {
        String head = "<title>Council votes about budget</title>";
        assertEquals("Library stays open on every Sunday",
                read(head, "<h1>Library stays open on every Sunday</h1>" + PARAGRAPH).title().orElseThrow().value());
        assertEquals("Council votes about budget",
                read(head, "<h1>The Evening Post</h1>" + PARAGRAPH).title().orElseThrow().value());
        assertEquals("Council votes about budget", read(head, "<h1>Library stays open on every Sunday</h1>"
                + "<h1>The Evening Post</h1>" + PARAGRAPH).title().orElseThrow().value());
    }

    @Test
    void whatReadersSeeIsUsedWhereMachinesAreToldNothing() {
        ArticleMetadata metadata = read("<title>Library stays open</title>",
                "<h1>Library stays open</h1><p>By Ann Lee</p><p>3 February 2021</p>" + PARAGRAPH.repeat(3));
        assertEquals(List.of(new Sourced<>("Ann Lee", MetadataOrigin.VISIBLE_TEXT)), metadata.authors());
        assertEquals(Optional.of(new Sourced<>(LocalDate.of(2021, 2, 3), MetadataOrigin.VISIBLE_TEXT)),
                metadata.published());
    }

    @Test
    void nothingIsMadeUp() {
        assertEquals(ArticleMetadata.NONE, read("", ""));
        assertTrue(read("<script type='application/ld+json'>{broken</script>", PARAGRAPH).published().isEmpty());
    }

    private static ArticleMetadata read(String head, String body) {
        return new ArticleReader().read("<html><head>" + head + "</head><body>" + body + "</body></html>",
                ArticleFormat.HTML).metadata();
    }
}
