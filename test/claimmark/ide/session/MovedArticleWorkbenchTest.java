package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;
import claimmark.ide.look.PluginIds;
import claimmark.ide.refactoring.Refactorings;

/** Articles that are renamed or moved while they are open: editors follow with everything that is not saved. */
class MovedArticleWorkbenchTest extends OnSeedArticle {

    @Test
    void theEditorOfARenamedArticleFollowsWithUnsavedWork() throws Exception {
        article.mark(AnnotationKind.TYPO, "refrain form");
        article.save();
        article.mark(AnnotationKind.CLAIM, "winning \"by a big margin\"");
        article.typeOnPage("Leave us a comment", "Leave us a long comment");
        Ui.run(() -> text().setCaretOffset(40));
        assertTrue(Refactorings.rename(article.file(), "renamed.txt").isOK());
        awaitName("renamed.txt");
        String window = Ui.call(() -> Ui.page().getWorkbenchWindow().getShell().getText());
        assertTrue(window.contains("/renamed.txt"), window);
        assertTrue(article.isDirty());
        assertEquals(40, Ui.call(() -> text().getCaretOffset()));
        assertEquals(List.of("winning \"by a big margin\"", "refrain form"), sorted(article.markedWords()));
        article.save();
        assertFalse(article.isDirty());
        assertTrue(Files.readString(article.beside("renamed.txt")).contains("a long comment"));
        assertTrue(Files.readString(article.beside("renamed.txt.claims.xml")).contains("by a big margin"));
        assertFalse(Files.exists(article.path()));
        assertFalse(Files.exists(article.sidecar()));
        article.undo();
        assertTrue(article.text().contains("Leave us a comment"), "what was typed before can be undone after");
        article.undo();
        assertEquals(List.of("refrain form"), article.markedWords());
    }

    @Test
    void undoOfARenamingBringsTheEditorBack() throws Exception {
        article.mark(AnnotationKind.TYPO, "refrain form");
        article.save();
        Refactorings.rename(article.file(), "renamed.txt");
        awaitName("renamed.txt");
        article.mark(AnnotationKind.CLAIM, "winning \"by a big margin\"");
        Refactorings.undo();
        awaitName("seed.txt");
        assertTrue(article.isDirty());
        article.save();
        assertTrue(Files.readString(article.sidecar()).contains("by a big margin"));
        assertFalse(Files.exists(article.beside("renamed.txt.claims.xml")));
    }

    @Test
    void theSidecarFollowsAnArticleThatAProgramMoved() throws Exception {
        article.mark(AnnotationKind.TYPO, "refrain form");
        article.save();
        byte[] sidecar = Files.readAllBytes(article.sidecar());
        article.file().move(IPath.fromOSString("moved.txt"), true, null);
        awaitName("moved.txt");
        assertArrayEquals(sidecar, Files.readAllBytes(article.beside("moved.txt.claims.xml")));
        assertFalse(Files.exists(article.sidecar()));
        assertFalse(article.isDirty());
        assertEquals(List.of("refrain form"), article.markedWords());
    }

    @Test
    void anotherSidecarAtTheNewPlaceIsNeverReplaced() throws Exception {
        article.mark(AnnotationKind.TYPO, "refrain form");
        article.save();
        byte[] sidecar = Files.readAllBytes(article.sidecar());
        Files.writeString(article.beside("moved.txt.claims.xml"), "<other/>");
        article.file().move(IPath.fromOSString("moved.txt"), true, null);
        Ui.await("the editor knows that its article is gone", article.session().files()::isArticleGone);
        assertEquals("<other/>", Files.readString(article.beside("moved.txt.claims.xml")));
        assertArrayEquals(sidecar, Files.readAllBytes(article.sidecar()));
        assertTrue(article.isDirty(), "the text is kept, and saving puts it back");
    }

    @Test
    void theEditorFollowsAFolderThatIsRenamed() throws Exception {
        article.mark(AnnotationKind.TYPO, "refrain form");
        article.save();
        article.file().getProject().getFolder("old").create(true, true, null);
        Refactorings.move(article.file().getProject().getFolder("old"), article.file());
        awaitPath("old/seed.txt");
        Refactorings.rename(article.file().getProject().getFolder("old"), "new");
        awaitPath("new/seed.txt");
        article.mark(AnnotationKind.CLAIM, "winning \"by a big margin\"");
        article.save();
        assertTrue(Files.readString(article.beside("new/seed.txt.claims.xml")).contains("by a big margin"));
        assertFalse(Files.exists(article.beside("old")));
    }

    @Test
    void anArticleThatIsDeletedElsewhereIsKeptAndSavingPutsItBack() throws Exception {
        article.mark(AnnotationKind.TYPO, "refrain form");
        article.save();
        byte[] before = Files.readAllBytes(article.path());
        Files.delete(article.path());
        Files.delete(article.sidecar());
        article.file().getProject().refreshLocal(2, null);
        Ui.await("the editor knows that its article is gone", article.session().files()::isArticleGone);
        assertTrue(article.isDirty());
        article.save();
        assertFalse(article.isDirty());
        assertArrayEquals(before, Files.readAllBytes(article.path()));
        assertTrue(Files.readString(article.sidecar()).contains("refrain form"));
        assertTrue(article.file().exists(), "the workspace knows it again");
    }

    @Test
    void theSidecarOfACopyIsCopied() throws Exception {
        article.mark(AnnotationKind.TYPO, "refrain form");
        article.save();
        awaitRemembered();
        article.file().copy(IPath.fromOSString("copy.txt"), true, null);
        Ui.await("the sidecar is copied", () -> Files.exists(article.beside("copy.txt.claims.xml")));
        assertArrayEquals(Files.readAllBytes(article.sidecar()),
                Files.readAllBytes(article.beside("copy.txt.claims.xml")));
    }

    @Test
    void deletingTellsOfUnsavedWorkAndClosesTheEditor() throws Exception {
        article.mark(AnnotationKind.TYPO, "refrain form");
        String told = Refactorings.delete(article.file()).toString();
        assertTrue(told.contains("seed.txt has changes that are not saved"), told);
        Ui.await("the editor is closed", () -> Ui.page().getEditorReferences().length == 0);
        assertFalse(Files.exists(article.path()));
        Refactorings.undo();
        assertTrue(Files.exists(article.path()));
    }

    @Test
    void aLinkAndItsArticleAreOneSessionWithOneSidecar() throws Exception {
        Files.createSymbolicLink(article.beside("link.txt"), article.path());
        article.file().getProject().refreshLocal(2, null);
        IFile linked = article.file().getProject().getFile("linked.txt");
        linked.createLink(article.file().getLocation(), 0, null);
        for (IFile link : List.of(article.file().getProject().getFile("link.txt"), linked)) {
            IEditorPart other = Ui.call(() -> IDE.openEditor(Ui.page(), link, PluginIds.ARTICLE_EDITOR));
            assertSame(article.session(), Ui.call(() -> Adapters.adapt(other, ReviewContext.class)).session());
        }
        article.mark(AnnotationKind.TYPO, "refrain form");
        article.save();
        assertTrue(Files.exists(article.sidecar()));
        assertFalse(Files.exists(article.beside("link.txt.claims.xml")));
        assertFalse(Files.exists(article.beside("linked.txt.claims.xml")));
        assertTrue(Files.isSymbolicLink(article.beside("link.txt")));
    }

    private void awaitRemembered() {
        QualifiedName remembered = new QualifiedName("claimmark", "reviewedAt");
        Ui.await("the article knows where it is reviewed", () -> {
            try {
                return article.file().getPersistentProperty(remembered) != null;
            } catch (CoreException unknown) {
                return false;
            }
        });
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private StyledText text() {
        return (StyledText) article.editor().getAdapter(Control.class);
    }

    private void awaitName(String name) {
        awaitPath(name);
        assertEquals(name, Ui.call(() -> article.editor().getTitle()));
    }

    private void awaitPath(String path) {
        IFile file = article.file().getProject().getFile(path);
        Ui.await("the editor shows " + path, () -> article.editor().getEditorInput() instanceof IFileEditorInput input
                && input.getFile().equals(file));
    }
}
