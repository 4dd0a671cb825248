package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.session.ReviewContext;

/** Articles that take long to read: nobody waits for what is not needed yet, and what is shown is said to be so. */
class LargeArticleWorkbenchTest {

    private static final String PARAGRAPH = "Putin wished Obama success in forming a new team and said so. ".repeat(8);

    @Test
    void showsPlainTextAtOnceAndItsStructureLater() throws Exception {
        byte[] large = ("Headline\n\n" + (PARAGRAPH + "\n\n").repeat(800)).getBytes(StandardCharsets.UTF_8);
        try (OpenArticle article = OpenArticle.of("large.txt", large)) {
            assertEquals(large.length, article.text().length());
            Ui.await("the structure is read", () -> !article.session().articleText().blocks().isEmpty());
        }
    }

    @Test
    void savesALargePlainTextWithWhatItIsReadAs() throws Exception {
        byte[] large = ((PARAGRAPH + "\n\n").repeat(800)).getBytes(StandardCharsets.UTF_8);
        try (OpenArticle article = OpenArticle.of("large.txt", large)) {
            article.mark(AnnotationKind.CLAIM, "forming a new team");
            article.save();
            assertFalse(Ui.call(() -> article.session().articleText().blocks().isEmpty()));
            assertTrue(Files.exists(article.sidecar()));
        }
    }

    @Test
    void readsLargeHtmlInAJobAndThenShowsIt() throws Exception {
        byte[] large = ("<html><body><h1>Headline</h1>" + ("<p>" + PARAGRAPH + "</p>\n").repeat(700) + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
        Ui.run(() -> Ui.page().showView("claimmark.annotationsView"));
        try (OpenArticle article = OpenArticle.of("large.html", large)) {
            Ui.await("the article is shown", () -> Adapters.adapt(article.editor(), ReviewContext.class) != null);
            assertTrue(article.text().startsWith("Headline\n\nPutin wished"));
            assertEquals(2, Ui.call(() -> ((ArticleEditor) article.editor()).pages().size()));
            article.mark(AnnotationKind.CLAIM, "forming a new team");
            assertEquals(List.of("forming a new team"), article.markedWords());
            article.typeOnPage("Headline", "Title");
            Ui.await("the file has it", () -> article.source().contains("<h1>Title</h1>"));
        }
    }

    @Test
    void readsALargeReviewInAJobAndThenShowsIt() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            saveLargeReview(article);
            article.closeEditor();
            Ui.run(() -> {
                article.open();
                assertTrue(((ArticleEditor) article.editor()).pages().isEmpty(), "The UI thread reads it itself");
            });
            Ui.await("the article is shown", () -> Adapters.adapt(article.editor(), ReviewContext.class) != null);
            assertEquals(List.of("forming a new team"), article.markedWords());
            assertEquals(1, Ui.call(() -> ((ArticleEditor) article.editor()).pages().size()));
        }
    }

    @Test
    void readsALargeReviewThatWasChangedElsewhereInAJob() throws Exception {
        try (OpenArticle article = OpenArticle.seed()) {
            AnnotationId mark = saveLargeReview(article);
            String changed = Files.readString(article.sidecar()).replace("Who said so? ", "Who says so? ");
            Ui.run(() -> {
                Files.writeString(article.sidecar(), changed);
                article.session().files().look();
                assertTrue(comment(article, mark).startsWith("Who said"), "The UI thread reads it itself");
            });
            Ui.await("the review is the other one", () -> comment(article, mark).startsWith("Who says"));
            assertEquals(List.of("forming a new team"), article.markedWords());
            assertFalse(article.isDirty());
        }
    }

    private static AnnotationId saveLargeReview(OpenArticle article) {
        AnnotationId mark = article.mark(AnnotationKind.CLAIM, "forming a new team").id();
        Ui.run(() -> article.context().annotating().change(mark, "Comment",
                draft -> draft.comment("Who said so? ".repeat(200_000))));
        article.save();
        return mark;
    }

    private static String comment(OpenArticle article, AnnotationId mark) {
        return article.session().review().annotation(mark).orElseThrow().comment();
    }

    @Test
    void dropsWhatIsReadWhenTheEditorIsClosedMeanwhile() throws Exception {
        byte[] large = ("<p>" + PARAGRAPH + "</p>\n").repeat(700).getBytes(StandardCharsets.UTF_8);
        try (OpenArticle article = OpenArticle.of("large.html", large)) {
            article.closeEditor();
            article.open();
            Ui.await("the article is shown", () -> Adapters.adapt(article.editor(), ReviewContext.class) != null);
            assertTrue(article.text().startsWith("Putin"));
        }
    }
}
