package claimmark.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;
import claimmark.core.text.Difference;
import claimmark.core.text.SourceChange;
import claimmark.core.text.TextSpan;

class ArticleRewriterTest {

    @Test
    void writesAReferenceForACharacterThatTheFileCannotHold() {
        String page = "<p>a caf</p>";
        Rewriting rewriting = rewrite(page, StandardCharsets.US_ASCII, "caf", "caf\u00E9");
        assertEquals("<p>a caf&#233;</p>", changed(page, rewriting));
        assertEquals("a caf\u00E9", rewriting.article().text());
    }

    @Test
    void writesTheCharacterWhereTheFileCanHoldIt() {
        String page = "<p>a caf</p>";
        assertEquals("<p>a caf\u00E9</p>",
                changed(page, rewrite(page, Charset.forName("windows-1252"), "caf", "caf\u00E9")));
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

    @Test
    void bringsWhatHtmlCannotHoldToTheNearest() {
        String page = "<p>one two</p>";
        Rewriting rewriting = rewrite(page, StandardCharsets.UTF_8, "two", "two  three ");
        assertEquals("<p>one two three</p>", changed(page, rewriting));
        assertEquals("one two three", rewriting.article().text());
    }

    @Test
    void changesNothingWhereNothingCanBeHeld() {
        String page = "<p>one</p><p>two</p>";
        Rewriting rewriting = rewrite(page, StandardCharsets.UTF_8, "\n\n", "");
        assertTrue(rewriting.isNone());
        assertEquals("one\n\ntwo", rewriting.article().text());
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
