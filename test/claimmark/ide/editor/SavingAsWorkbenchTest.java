package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;
import claimmark.ide.session.ArticleLocation;
import claimmark.ide.session.ArticleSessions;

/** Save As takes the review along: article and sidecar are written anew, and the editor goes on there. */
class SavingAsWorkbenchTest extends OnSeedArticle {

    @Test
    void takesTheReviewAlongAndTheEditorFollows() throws Exception {
        article.mark(AnnotationKind.TYPO, "refrain form");
        article.save();
        byte[] sidecar = Files.readAllBytes(article.sidecar());
        byte[] text = Files.readAllBytes(article.path());
        article.mark(AnnotationKind.CLAIM, "winning \"by a big margin\"");
        article.typeOnPage("Leave us a comment", "Leave us a long comment");
        saveAsInDialog("second.txt");
        Ui.await("the editor shows the new article", () -> article.editor().getTitle().equals("second.txt"));
        assertFalse(article.isDirty());
        assertTrue(Files.readString(article.beside("second.txt")).contains("a long comment"));
        String review = Files.readString(article.beside("second.txt.claims.xml"));
        assertTrue(review.contains("by a big margin") && review.contains("refrain form"), review);
        assertArrayEquals(text, Files.readAllBytes(article.path()), "the old article is as it was saved");
        assertArrayEquals(sidecar, Files.readAllBytes(article.sidecar()));
        article.mark(AnnotationKind.NOTE, "Kremlin");
        article.save();
        assertTrue(Files.readString(article.beside("second.txt.claims.xml")).contains("Kremlin"));
        assertArrayEquals(sidecar, Files.readAllBytes(article.sidecar()), "saving goes on at the new place only");
    }

    @Test
    void neverReplacesOtherAnnotations() throws Exception {
        article.mark(AnnotationKind.TYPO, "refrain form");
        Files.writeString(article.beside("taken.txt.claims.xml"), "<other/>");
        assertThrows(AssertionError.class, () -> saveAs("taken.txt"));
        assertEquals("<other/>", Files.readString(article.beside("taken.txt.claims.xml")));
        assertFalse(Files.exists(article.beside("taken.txt")));
        assertEquals("seed.txt", Ui.call(() -> article.editor().getTitle()));
        assertTrue(article.isDirty());
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThrows(AssertionError.class, () -> saveAs("page.html"));
        assertFalse(Files.exists(article.beside("page.html")));
    }

    @Test
    void anArticleThatIsGoneCanBeSavedAsAnother() throws Exception {
        article.mark(AnnotationKind.TYPO, "refrain form");
        Files.delete(article.path());
        saveAs("rescued.txt");
        assertTrue(Files.readString(article.beside("rescued.txt")).contains("refrain form"));
        assertTrue(Files.exists(article.beside("rescued.txt.claims.xml")));
        assertFalse(Files.exists(article.path()));
        assertFalse(article.isDirty());
    }

    private void saveAs(String name) {
        Ui.run(() -> PlatformUI.getWorkbench().getService(ArticleSessions.class).saveAs(article.session(),
                ArticleLocation.of(article.file().getProject().getFile(name)).orElseThrow()));
    }

    /** File > Save As, with the name typed into its dialog. */
    private void saveAsInDialog(String name) {
        assertTrue(Ui.call(() -> article.editor().isSaveAsAllowed()));
        Ui.begin(() -> article.editor().doSaveAs());
        Ui.await("the dialog is open", () -> dialog().isPresent());
        Ui.run(() -> {
            Shell shell = dialog().orElseThrow();
            texts(shell).stream().filter(text -> text.getText().equals("seed.txt")).findFirst().orElseThrow()
                    .setText(name);
            shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
    }

    private static Optional<Shell> dialog() {
        return Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.getData() instanceof SaveAsDialog).findFirst();
    }

    private static List<Text> texts(Composite parent) {
        List<Text> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child instanceof Text text) {
                found.add(text);
            } else if (child instanceof Composite composite) {
                found.addAll(texts(composite));
            }
        }
        return found;
    }
}
