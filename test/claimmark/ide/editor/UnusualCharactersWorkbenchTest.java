package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.view.PanelRobot;

/** What a text hides, or shows as something else, can be seen; and a text from right to left reads so. */
class UnusualCharactersWorkbenchTest {

    private static final String TRICKS = "The amount was \u202E000,01\u202C euros, said P\u0430ul.\n\n"
            + "Nobody\u200B paid, and that was all there was to say about it.\n";
    private static final String PLAIN = TRICKS.replaceAll("[\u202E\u202C\u200B]", "").replace('\u0430', 'a');
    private static final String ARABIC = "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064A\u0631 \u0625\u0646"
            + " \u0627\u0644\u0645\u064A\u0632\u0627\u0646\u064A\u0629 10,000 \u064A\u0648\u0631\u0648.";

    @Test
    void whatIsHiddenHasASignOnThePageAndAWordInCardAndStatus() throws Exception {
        try (OpenArticle article = open("tricks.txt", TRICKS)) {
            PanelRobot panel = PanelRobot.open();
            article.mark(AnnotationKind.STATISTIC, "\u202E000,01\u202C euros");
            Ui.await("the card tells of it", () -> panel.cards().stream()
                    .anyMatch(card -> card.contains("\u27E6U+202E\u27E7000,01\u27E6U+202C\u27E7 euros")));
            Ui.await("the status tells of it", () -> status(article).text().startsWith("4 unusual characters"));
            String list = Ui.call(() -> UnusualInWords.of(article.session().unusual().found(), TRICKS)).orElseThrow()
                    .list();
            assertTrue(list.contains("U+202E right-to-left override in line 1"), list);
            assertTrue(list.contains("U+200B zero width space in line 3"), list);
            article.type("\u200B", "");
            Ui.await("the status follows", () -> status(article).text().startsWith("3 unusual characters"));
        }
    }

    @Test
    void signsArePaintedWhereThereIsSomethingToTell() throws Exception {
        try (OpenArticle article = open("tricks.txt", TRICKS); OpenArticle plain = open("plain.txt", PLAIN)) {
            assertTrue(Ui.call(() -> !Arrays.equals(PageLook.picture(page(article)), PageLook.picture(page(plain)))));
        }
    }

    @Test
    void theKeyGoesFromOneToTheNextAndRoundAgain() throws Exception {
        try (OpenArticle article = open("tricks.txt", TRICKS)) {
            Ui.run(() -> page(article).viewer().setSelectedRange(0, 0));
            int first = TRICKS.indexOf('\u202E');
            assertEquals(first, next(article));
            assertEquals(TRICKS.indexOf('\u202C'), next(article));
            assertEquals(TRICKS.indexOf('\u0430'), next(article));
            assertEquals(TRICKS.indexOf('\u200B'), next(article));
            assertEquals(first, next(article));
        }
    }

    @Test
    void aLoneSurrogateAndANulHideNothing() throws Exception {
        String page = "<p>One &#xD800; two.</p><p>Plain words.</p>";
        try (OpenArticle article = open("page.html", page); OpenArticle text = open("nul.txt", "One \0 two.")) {
            assertTrue(article.text().startsWith("One \uD800 two.") || article.text().startsWith("One \uFFFD two."));
            assertEquals("One \uFFFD two.", Ui.call(() -> text(article).getLine(0)));
            assertEquals("One \u2400 two.", Ui.call(() -> text(text).getLine(0)));
            assertEquals("One \0 two.", text.text());
            int end = text.text().length();
            assertTrue(Ui.call(() -> text(text).getLocationAtOffset(end).x
                    > text(text).getLocationAtOffset(end - 3).x));
        }
    }

    @Test
    void paragraphsFromRightToLeftAreSetSoEachByItself() throws Exception {
        try (OpenArticle article = open("budget.txt", ARABIC + "\n\nAn English paragraph.\n")) {
            article.mark(AnnotationKind.STATISTIC, "10,000");
            assertTrue(isAtTheRight(article, 0));
            assertFalse(isAtTheRight(article, article.find("An English").start()));
            int stop = article.find(".").start();
            assertTrue(Ui.call(() -> text(article).getLocationAtOffset(stop).x
                    < text(article).getLocationAtOffset(0).x));
        }
    }

    private static OpenArticle open(String name, String content) throws Exception {
        return OpenArticle.of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static ArticleStatus status(OpenArticle article) {
        return ((ArticleEditorContributor) article.editor().getEditorSite().getActionBarContributor()).status();
    }

    private static int next(OpenArticle article) {
        Ui.await("the characters are found", () -> !article.session().unusual().found().isEmpty());
        Ui.command("claimmark.command.nextUnusualCharacter", article.editor());
        return Ui.call(() -> article.context().textView().selection().map(TextSpan::start).orElse(-1));
    }

    private static boolean isAtTheRight(OpenArticle article, int offset) {
        return Ui.call(() -> text(article).getLocationAtOffset(offset).x > text(article).getClientArea().width / 2);
    }

    private static StyledText text(OpenArticle article) {
        return page(article).textWidget();
    }

    private static ArticlePage page(OpenArticle article) {
        return Ui.call(() -> ((ArticleEditor) article.editor()).pages().get(0));
    }
}
