package claimmark.core.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleMetadata;
import claimmark.core.text.Sourced;

/** Descriptions for machines that templates have wrapped or escaped once too often. */
final class WrappedMetadataTest {

    private static final String BODY = ("<p>The council voted on Monday, after a debate of nine hours, to keep the "
            + "library open on Sundays, and to look for the money in the budget for roads.</p>").repeat(4);
    private static final String JSON = "{\"@type\":\"NewsArticle\",\"headline\":\"Library stays open\","
            + "\"datePublished\":\"2024-03-05\",\"author\":{\"@type\":\"Person\",\"name\":\"Ann Lee\"}}";

    @ParameterizedTest
    @ValueSource(strings = {"%s", "<![CDATA[%s]]>", "//<![CDATA[\n%s\n//]]>", "//<![CDATA[%s//]]>",
            "/*<![CDATA[*/ %s /*]]>*/", "\n<!--\n%s\n-->\n", "<!--//--><![CDATA[//><!--\n%s\n//--><!]]>",
            "// <!--\n%s\n// -->", "/* Made by hand */ %s"})
    void jsonLdIsReadInAnyWrapping(String wrapping) {
        assertRead("<script type='application/ld+json'>" + wrapping.replace("%s", JSON) + "</script>");
    }

    @Test
    void jsonLdWithEscapedQuotationMarksIsRead() {
        assertRead("<script type='application/ld+json'>" + JSON.replace("\"", "&quot;") + "</script>");
    }

    @Test
    void wrappingsInsideValuesStayThere() {
        assertEquals("What <!-- means", headline("What <!-- means"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta name='author' content='Conor O&amp;#039;Neill and Ann Lee'>",
            "<meta name='author' content='Conor O&amp;amp;#x27;Neill and Ann Lee'>",
            "<meta name='author' content='<b>Conor O&#39;Neill</b> and <a href=&quot;/ann&quot;>Ann Lee</a>'>",
            "<script type='application/ld+json'>{'@type':'Article','headline':'x','author':"
                    + "['Conor O&#039;Neill','Ann&nbsp;Lee']}</script>"})
    void aNameIsNotSplitInTheMiddleOfAReference(String description) {
        ArticleMetadata metadata = read(description + "<h1>Library stays open on Sundays</h1>");
        assertEquals(List.of("Conor O'Neill", "Ann Lee"), metadata.authors().stream().map(Sourced::value).toList());
    }

    @Test
    void aHeadlineLosesItsMarkupAndKeepsItsSigns() {
        assertEquals("Law & order: a < b", headline("<em>Law</em> &amp;amp; order: a < b"));
        assertEquals("One Two", headline("One<br/>Two"));
        assertEquals("AT&T <unknown>", headline("AT&T <unknown>"));
    }

    @Test
    void severalNamesOfOnePropertyAllCount() {
        ArticleMetadata metadata = read("<meta property='schema:datePublished article:published_time' "
                + "content='2024-03-05'><meta property='schema:author dc:creator' content='Ann Lee'>");
        assertEquals(LocalDate.of(2024, 3, 5), metadata.published().orElseThrow().value());
        assertEquals(List.of("Ann Lee"), metadata.authors().stream().map(Sourced::value).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script type='application/ld+json'>{\"@type\":\"schema:NewsArticle\",\"schema:author\":{\"schema:name\":"
                + "\"Ann Lee\"},\"schema:datePublished\":{\"@value\":\"2024-03-05\"}}</script>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"http://schema.org/author\":\"Ann Lee\","
                + "\"http://schema.org/datePublished\":\"2024-03-05\"}</script>",
        "<meta name='citation_author' content='Lee, Ann'><meta name='dcterms.issued' content='2024-03-05'>",
        "<meta name='author' content='Ann Lee'><meta property='article:published_time' content='1709632800'>",
        "<meta name='author' content='Ann Lee'><meta property='article:published_time' content='1709632800000'>"})
    void authorAndDayAreReadInOtherForms(String description) {
        ArticleMetadata metadata = read(description + "<h1>Library stays open on Sundays</h1>");
        assertEquals(List.of("Ann Lee"), metadata.authors().stream().map(Sourced::value).toList());
        assertEquals(LocalDate.of(2024, 3, 5), metadata.published().orElseThrow().value());
    }

    private static String headline(String written) {
        return read("<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"" + written
                + "\"}</script>").title().orElseThrow().value();
    }

    private static void assertRead(String script) {
        ArticleMetadata metadata = read(script + "<h1>Library stays open</h1>");
        assertEquals(LocalDate.of(2024, 3, 5), metadata.published().orElseThrow().value());
        assertEquals(List.of("Ann Lee"), metadata.authors().stream().map(Sourced::value).toList());
    }

    private static ArticleMetadata read(String page) {
        return new ArticleReader().read(page + BODY, ArticleFormat.HTML).metadata();
    }
}
