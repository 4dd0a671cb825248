package claimmark.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Difference;
import claimmark.core.text.SourceChange;
import claimmark.core.text.TextSpan;

class ArticleRewriterTest {

    @ParameterizedTest
    @MethodSource
    void rewritesTheFileAndReadsIt(Charset charset, String page, String words, String replacement, String changed,
            String text) {
        Rewriting rewriting = rewrite(page, charset, words, replacement);
        assertEquals(changed, changed(page, rewriting));
        assertEquals(text, rewriting.article().text());
        assertEquals(changed.equals(page), rewriting.isNone());
    }

    static Stream<Arguments> rewritesTheFileAndReadsIt() {
        return Stream.of(
                argumentSet("a reference for a character that the file cannot hold", StandardCharsets.US_ASCII,
                        "<p>a caf</p>", "caf", "caf\u00E9", "<p>a caf&#233;</p>", "a caf\u00E9"),
                argumentSet("the character where the file can hold it", Charset.forName("windows-1252"),
                        "<p>a caf</p>", "caf", "caf\u00E9", "<p>a caf\u00E9</p>", "a caf\u00E9"),
                argumentSet("the nearest to what HTML cannot hold", StandardCharsets.UTF_8,
                        "<p>one two</p>", "two", "two  three ", "<p>one two three</p>", "one two three"),
                argumentSet("nothing where nothing can be held", StandardCharsets.UTF_8,
                        "<p>one</p><p>two</p>", "\n\n", "", "<p>one</p><p>two</p>", "one\n\ntwo"));
    }

    @Test
    void changesNoMoreThanFromTheFirstDifferenceToTheLast() {
        String page = "<h1>x</h1><p>con<b>gratu</b>lates him</p><p>y</p>";
        Rewriting rewriting = rewrite(page, StandardCharsets.UTF_8, "congratulates", "thanks");
        assertEquals("<h1>x</h1><p>thank<b></b>s him</p><p>y</p>", changed(page, rewriting));
        assertEquals(new TextSpan(page.indexOf("con"), page.indexOf("s him")), rewriting.change().span());
        assertEquals("x\n\nthanks him\n\ny", rewriting.article().text());
    }

    @Test
    void changesEachPartByItself() {
        String page = "<p>one &amp; two</p><p>three <b>tw</b>o</p><p>y</p>";
        ArticleText article = new ArticleReader().read(page, ArticleFormat.HTML, StandardCharsets.UTF_8);
        List<Difference> wanted = List.of(new Difference(new TextSpan(0, 3), "1"),
                new Difference(new TextSpan(6, 9), "2"), new Difference(new TextSpan(17, 20), "2"));
        Rewriting rewriting = new ArticleRewriter(new ArticleReader(), ArticleFormat.HTML, StandardCharsets.UTF_8)
                .rewrite(page, article, wanted);
        assertEquals("<p>1 &amp; 2</p><p>three <b>2</b></p><p>y</p>", changed(page, rewriting));
        assertEquals("1 & 2\n\nthree 2\n\ny", rewriting.article().text());
    }

    @ParameterizedTest
    @MethodSource
    void changesSideBySideAreAllMade(List<Difference> wanted, String changed) {
        String text = "abcdef";
        for (ArticleFormat format : ArticleFormat.values()) {
            ArticleText article = new ArticleReader().read(text, format, StandardCharsets.UTF_8);
            Rewriting rewriting = new ArticleRewriter(new ArticleReader(), format, StandardCharsets.UTF_8)
                    .rewrite(text, article, wanted);
            assertEquals(changed, changed(text, rewriting), format.name());
            assertEquals(changed, rewriting.article().text(), format.name());
        }
    }

    static Stream<Arguments> changesSideBySideAreAllMade() {
        return Stream.of(
                argumentSet("two that touch", List.of(difference(1, 2, "B"), difference(2, 3, "C")), "aBCdef"),
                argumentSet("at the very start", List.of(difference(0, 1, "A"), difference(1, 2, "B")), "ABcdef"),
                argumentSet("put in before the first character", List.of(difference(0, 0, "x")), "xabcdef"),
                argumentSet("put in before and changed", List.of(difference(0, 0, "x"), difference(0, 1, "A")),
                        "xAbcdef"),
                argumentSet("changed and put in after", List.of(difference(1, 2, "B"), difference(2, 2, "x")),
                        "aBxcdef"),
                argumentSet("at the very end", List.of(difference(5, 6, "F"), difference(6, 6, "g")), "abcdeFg"),
                argumentSet("all taken out but one", List.of(difference(0, 2, ""), difference(3, 6, "")), "c"));
    }

    @Test
    void nothingWantedChangesNothing() {
        ArticleText article = new ArticleReader().read("abc", ArticleFormat.PLAIN_TEXT, StandardCharsets.UTF_8);
        Rewriting rewriting = new ArticleRewriter(new ArticleReader(), ArticleFormat.PLAIN_TEXT,
                StandardCharsets.UTF_8).rewrite("abc", article, List.of(difference(1, 2, "b")));
        assertEquals(article, rewriting.article());
        assertEquals("abc", changed("abc", rewriting));
    }

    private static Difference difference(int start, int end, String replacement) {
        return new Difference(new TextSpan(start, end), replacement);
    }

    private static Rewriting rewrite(String page, Charset charset, String words, String replacement) {
        ArticleText article = new ArticleReader().read(page, ArticleFormat.HTML, charset);
        TextSpan span = TextSpan.ofLength(article.text().indexOf(words), words.length());
        return new ArticleRewriter(new ArticleReader(), ArticleFormat.HTML, charset)
                .rewrite(page, article, List.of(new Difference(span, replacement)));
    }

    private static String changed(String page, Rewriting rewriting) {
        SourceChange change = rewriting.change();
        return page.substring(0, change.span().start()) + change.replacement() + page.substring(change.span().end());
    }
}
