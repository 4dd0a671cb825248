package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.desk.OpenedArticle;
import claimmark.core.desk.OpenedSidecar;
import claimmark.core.model.AnnotationKind;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;

/** An article is shown before its large sidecar is read. Here the sidecar is read when the test says so. */
class AwaitedReviewWorkbenchTest {

    private static final String WORDS = "forming a new team";

    private final CompletableFuture<OpenedSidecar> opening = new CompletableFuture<>();
    private OpenArticle article;
    private OpenedSidecar sidecar;
    private ArticleSession session;

    @BeforeEach
    void openWithoutReview() throws Exception {
        article = OpenArticle.seed();
        article.mark(AnnotationKind.CLAIM, WORDS);
        article.save();
        article.closeEditor();
        Ui.run(() -> {
            OpenedArticle read = ArticleSessions.read(location()).whole();
            sidecar = read.sidecar().join();
            session = sessions().acquire(location(), new OpenedArticle(read.storage(), read.text(),
                    read.isStructured(), opening));
        });
        article.open();
    }

    @AfterEach
    void close() throws CoreException {
        Ui.run(() -> sessions().release(session));
        article.close();
    }

    private ArticleLocation location() {
        return ArticleLocation.of(new FileEditorInput(article.file())).orElseThrow();
    }

    private static ArticleSessions sessions() {
        return PlatformUI.getWorkbench().getService(ArticleSessions.class);
    }

    private IEditorPart editor() {
        return article.editor();
    }

    private StyledText text() {
        return Ui.call(() -> (StyledText) editor().getAdapter(Control.class));
    }

    /** The tooltip of the field in the status line whose text begins so. */
    private String statusTooltip(String text) {
        return Ui.call(() -> field(editor().getSite().getShell(), text).orElseThrow().getToolTipText());
    }

    private static Optional<CLabel> field(Composite parent, String text) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof CLabel label
                ? Optional.of(label).filter(found -> found.getText().startsWith(text)).stream()
                : child instanceof Composite inner ? field(inner, text).stream() : Stream.empty()).findFirst();
    }

    private void arrive() {
        opening.complete(sidecar);
        Ui.await("the review", () -> session.files().isReviewRead());
    }

    private void typeBeforeTheWords(char character) {
        Ui.run(() -> {
            text().setSelection(text().getText().indexOf(WORDS));
            Event event = new Event();
            event.character = character;
            event.keyCode = character;
            text().notifyListeners(SWT.KeyDown, event);
        });
    }

    @Test
    void theArticleIsShownAndNobodyChangesIt() {
        assertTrue(Ui.call(() -> text().getText()).contains(WORDS));
        assertNull(article.context(), "Annotations made now would be lost");
        assertEquals("seed.txt", Ui.call(() -> Adapters.adapt(editor(), ArticleBeingRead.class)).name());
        String why = statusTooltip("The annotations are still being read");
        assertTrue(why.contains("can be edited as soon as"), why);
        String before = Ui.call(() -> session.articleCharacters());
        typeBeforeTheWords('x');
        assertEquals(before, Ui.call(() -> session.articleCharacters()));
        assertFalse(article.isDirty());
    }

    @Test
    void thenItCanBeReviewedAndEdited() {
        arrive();
        assertNotNull(article.context());
        assertNull(Ui.call(() -> Adapters.adapt(editor(), ArticleBeingRead.class)));
        assertEquals(List.of(WORDS), article.markedWords());
        assertEquals("Words of the article, time to read it, and its language", statusTooltip("321 words"));
        assertFalse(article.isDirty());
        typeBeforeTheWords('x');
        assertTrue(article.text().contains("x" + WORDS));
        assertEquals(List.of(WORDS), article.markedWords());
        article.undo();
        assertFalse(article.isDirty());
    }

    @Test
    void whatOthersDidToTheArticleMeanwhileIsTakenOver() throws Exception {
        Files.writeString(article.path(), "New first line.\n" + Files.readString(article.path()));
        Ui.run(() -> session.files().look());
        arrive();
        Ui.await("the text is the new one", () -> session.articleCharacters().startsWith("New first line."));
        assertEquals(List.of(WORDS), article.markedWords());
    }

    @Test
    void aReviewThatArrivesWhenTheArticleIsClosedIsDropped() throws CoreException {
        article.closeEditor();
        Ui.run(() -> sessions().release(session));
        opening.complete(sidecar);
        Ui.run(() -> session = sessions().acquire(location()));
        article.open();
        assertEquals(List.of(WORDS), article.markedWords());
    }
}
