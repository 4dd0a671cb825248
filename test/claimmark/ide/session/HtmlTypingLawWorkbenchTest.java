package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.article.ArticleReader;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.TextSpan;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;

/**
 * Whatever is typed into an untidy page: the page shows what the file reads as, markup stays, marks beside the typing
 * keep their words, and undoing everything gives the file back byte for byte.
 */
class HtmlTypingLawWorkbenchTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int EDITS = 60;

    private static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="windows-1252"><title>T &amp; T</title>\r
            <style>p { color: red }</style></head><body class=x>\r
            <div><h1>One &amp; only <i>head</i>line</h1><!-- no > text --><p>\
            MOSCOW&nbsp;&mdash; a caf\u00E9 con<b>gra</b>tulates\r
               its <a href="/x?a=1&b=2">owners</a>  and asks&#32;to refrain form it.<br>A line &lt;of&gt; its own<br/>\r
            and one more.<p>An unclosed paragraph with AT&T and &quot;words that were said&quot;, &copy 2012\r
            <ul><li>first <li>second<ul><li>nested</ul></ul><table><tr><td>cell one<td>cell two</table>\r
            <pre>  kept   as it\r
              stands </pre><script>var x = "<p>";</script>The last words\r
            </div><footer>All rights <span></span>reserved</footer></body></html>\r
            """;

    private static final List<String> INSERTIONS = List.of("x", "word ", " word", "two words", "&", "<", "<b>", "&amp;",
            "caf\u00E9", "\u0416", "\uD83D\uDE00", " ", "  ", "\n", "a\nb", "", "", "", ";", "\u00A0", ">", "#65;");

    private static final List<String> MARKED = List.of("congratulates", "refrain form", "words that were said",
            "nested", "The last words");

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void holds(long seed) throws Exception {
        try (OpenArticle article = OpenArticle.of("page.html", PAGE.getBytes(WESTERN))) {
            MARKED.forEach(words -> article.mark(AnnotationKind.CLAIM, words));
            article.save();
            Random random = new Random(seed);
            for (int edit = 0; edit < EDITS; edit++) {
                Ui.run(() -> editAtRandom(article.session(), random));
                if (random.nextInt(3) > 0) {
                    Ui.run(() -> article.session().settle());
                    check(article, "seed " + seed + ", edit " + edit);
                }
            }
            Ui.run(() -> article.session().settle());
            String last = article.source();
            Ui.run(() -> takeBackAll(article.session()));
            check(article, "seed " + seed + ", undone");
            assertEquals(PAGE, article.source());
            assertFalse(article.isDirty());
            Ui.run(() -> bringBackAll(article.session()));
            check(article, "seed " + seed + ", redone");
            assertEquals(last, article.source());

            Ui.run(() -> takeBackAll(article.session()));
            article.mark(AnnotationKind.NOTE, "owners");
            article.save();
            assertArrayEquals(PAGE.getBytes(WESTERN), Files.readAllBytes(article.path()));
        }
    }

    private static void editAtRandom(ArticleSession session, Random random) throws BadLocationException {
        IDocument page = session.readingDocument();
        int start = random.nextInt(page.getLength() + 1);
        int length = random.nextInt(8) == 0 ? random.nextInt(20) : random.nextInt(3);
        TextSpan place = TextSpan.ofLength(start, Math.min(length, page.getLength() - start));
        TextSpan around = new TextSpan(Math.max(0, start - 1), place.end() + 1);
        if (session.places().overlapping(around).isEmpty()) {
            page.replace(place.start(), place.length(), INSERTIONS.get(random.nextInt(INSERTIONS.size())));
        }
    }

    private static void check(OpenArticle article, String when) {
        String source = article.source();
        assertEquals(new ArticleReader().read(source, ArticleFormat.HTML, WESTERN).text(), article.text(), when);
        assertEquals(markup(PAGE), markup(source), when);
        assertEquals(MARKED, article.markedWords(), when);
    }

    /** The tags and comments of a page, without line breaks, which may be typed. */
    private static List<String> markup(String source) {
        return Pattern.compile("<!--.*?-->|<[!/a-zA-Z][^>]*>").matcher(source.replace("<br>", "")).results()
                .map(MatchResult::group).toList();
    }

    private static void takeBackAll(ArticleSession session) throws Exception {
        IOperationHistory history = OperationHistoryFactory.getOperationHistory();
        while (session.unsaved().isTextDirty()) {
            assertTrue(history.canUndo(session.undoContext()), "there is something to take back, but no way");
            history.undo(session.undoContext(), null, null);
        }
    }

    private static void bringBackAll(ArticleSession session) throws Exception {
        IOperationHistory history = OperationHistoryFactory.getOperationHistory();
        while (history.canRedo(session.undoContext())) {
            history.redo(session.undoContext(), null, null);
        }
    }
}
