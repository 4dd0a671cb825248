package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.editor.place.Scrolling;

/** An article that is opened again shows where one was. */
class PlaceKeeperWorkbenchTest {

    private static final String TEXT = LongText.TEXT;
    private static final String TOP = "what it costs by then, witness 60";
    private static final String CARET = "witness 61 on the";

    @Test
    void showsTheRowAndTheCaretAndTheAnnotationOfTheLastTime() throws Exception {
        try (OpenArticle article = open("harbour.txt", TEXT)) {
            Annotation claim = article.mark(AnnotationKind.CLAIM, "heard witness 61 on the rebuilding");
            article.mark(AnnotationKind.NOTE, CARET);
            article.save();
            goTo(article);
            // The caret alone would select the note.
            Ui.run(() -> article.context().selection().selectInSight(List.of(claim.id())));
            String row = topRow(article);
            reopen(article);
            Ui.await("the row is shown again", () -> topRow(article).equals(row));
            assertEquals(article.find(CARET).start(), caret(article));
            assertEquals(List.of(claim.id()), Ui.call(() -> article.context().selection().annotations()));
        }
    }

    @Test
    void findsTheWordsWhereAnotherProgramChangedTheArticleMeanwhile() throws Exception {
        try (OpenArticle article = open("harbour.txt", TEXT)) {
            goTo(article);
            String row = topRow(article).substring(0, 20);
            article.closeEditor();
            Files.writeString(article.path(), "A first paragraph of another editor.\n\n".repeat(12)
                    + TEXT.replaceFirst("The council heard witness 3 [^\n]*\n\n", "").replace("61 on the", "61 about"));
            article.file().refreshLocal(0, null);
            article.open();
            Ui.await("the words are found", () -> topRow(article).startsWith(row));
            assertTrue(Math.abs(article.find("witness 61 about").start() - caret(article)) <= 8);
        }
    }

    @Test
    void turnsToTheSourceWhereThatWasInFront() throws Exception {
        String html = "<html><body><p>" + TEXT.replace("\n\n", "</p>\n<p>") + "</p></body></html>";
        try (OpenArticle article = open("harbour.html", html)) {
            Ui.run(() -> editor(article).showPage(1));
            goTo(article);
            String row = topRow(article);
            reopen(article);
            Ui.await("the source is shown", () -> topRow(article).equals(row));
            assertEquals(1, (int) Ui.call(() -> editor(article).getActivePage()));
            assertEquals(html.indexOf(CARET), caret(article));
        }
    }

    @Test
    void leavesAPlaceThatIsAskedForWhileItOpens() throws Exception {
        try (OpenArticle article = open("harbour.txt", TEXT)) {
            goTo(article);
            article.closeEditor();
            Ui.run(() -> {
                article.open();
                page(article).selectAndReveal(TEXT.indexOf("witness 20 on"), 10);
            });
            Ui.await("nothing else happens", () -> page(article).isEditable());
            assertEquals("witness 20", Ui.call(() -> text(article).getSelectionText()));
            assertTrue(Ui.call(
                    () -> Scrolling.shows(page(article).viewer(), List.of(article.find("witness 20 on")))));
        }
    }

    @Test
    void beginsAtTheTopTheFirstTime() throws Exception {
        try (OpenArticle article = open("harbour.txt", TEXT)) {
            assertEquals(0, (int) Ui.call(() -> Scrolling.top(page(article).viewer())));
            assertEquals(0, caret(article));
        }
    }

    private static OpenArticle open(String name, String text) throws CoreException {
        return OpenArticle.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void reopen(OpenArticle article) {
        article.closeEditor();
        article.open();
    }

    private static void goTo(OpenArticle article) {
        Ui.run(() -> {
            String shown = page(article).viewer().getDocument().get();
            page(article).viewer().setSelectedRange(shown.indexOf(CARET), 0);
            Scrolling.show(page(article).viewer(), shown.indexOf(TOP));
        });
        assertTrue(topRow(article).contains("witness 60"), () -> topRow(article));
    }

    /** The words from the first row in sight on. */
    private static String topRow(OpenArticle article) {
        return Ui.call(() -> {
            int top = Scrolling.top(page(article).viewer());
            return page(article).viewer().getDocument().get(top, 240);
        });
    }

    private static int caret(OpenArticle article) {
        return Ui.call(() -> page(article).viewer().getSelectedRange().x);
    }

    private static ArticleEditor editor(OpenArticle article) {
        return (ArticleEditor) article.editor();
    }

    private static ArticlePage page(OpenArticle article) {
        return editor(article).activePage().orElseThrow();
    }

    private static StyledText text(OpenArticle article) {
        return page(article).textWidget();
    }
}
