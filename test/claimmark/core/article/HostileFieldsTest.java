package claimmark.core.article;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.text.ArticleFormat;

/** Reads files with a long run of one character in each field. The limits are wide: quadratic time needs minutes. */
final class HostileFieldsTest {

    private static final int LENGTH = 100_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String BODY = ("<p>The council voted on Monday, after a debate of nine hours, to keep the "
            + "library open on Sundays, and to look for the money in the budget for roads.</p>").repeat(4);
    private static final List<String> PAGES = List.of(
            "<title>News %s</title>", "<title>%s</title>", "<meta property='og:title' content='News | a%s b'>",
            "<meta name='author' content='By %s'>", "<meta name='%s' content='2020-01-01'>",
            "<meta property='article:published_time' content='%s 2020'>", "<link rel='canonical' href='/2020/%s'>",
            "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'a%s b','author':'%s x'}</script>",
            "<script type='application/ld+json'><!-- %s {'@type':'NewsArticle','headline':'a'}</script>",
            "<html lang='%s'><h1>News</h1>", "<h1>News %s x</h1>", "<h1>News</h1><p>By %s x</p>",
            "<h1>News</h1><p class='author %s'>Ann Lee</p>", "<h1>News</h1><time datetime='%s'>5 May</time>");
    private static final List<String> TEXTS = List.of("# News %s x", "News%s\n===", "---\ntitle: %s\n---\n\n# News",
            "---\nauthors: [%s\n---\n\n# News", "By %s x", "Source: %s x", "a %s b\n\nBy Ann Lee %s x\n\nNews");

    @ParameterizedTest
    @ValueSource(strings = {" ", ".", "-", "0", "a", "&", "<b", "'", "# ", " -", "\u00a0", "\u2014"})
    void aLongRunInAnyFieldIsReadInLinearTime(String run) {
        String hostile = run.repeat(LENGTH / run.length());
        ArticleReader reader = new ArticleReader();
        assertTimeoutPreemptively(LIMIT, () -> {
            PAGES.forEach(page -> reader.read(page.replace("%s", hostile) + BODY, ArticleFormat.HTML));
            TEXTS.forEach(text -> reader.read(text.replace("%s", hostile), ArticleFormat.MARKDOWN));
            TEXTS.forEach(text -> reader.read(text.replace("%s", hostile), ArticleFormat.PLAIN_TEXT));
        });
    }
}
