package claimmark.ide.refactoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.OnSeedArticle;

/** A refactoring of an article, as the Project Explorer begins it, changes the sidecar, too; Undo takes both back. */
class SidecarGoesAlongWorkbenchTest extends OnSeedArticle {

    private byte[] sidecar;

    @BeforeEach
    void saveAMark() throws Exception {
        article.mark(AnnotationKind.TYPO, "refrain form");
        article.save();
        sidecar = Files.readAllBytes(article.sidecar());
    }

    @Test
    void renamesTheSidecarAndUndoTakesBothBack() throws Exception {
        assertTrue(Refactorings.rename(article.file(), "renamed.txt").isOK());
        assertTrue(Files.exists(article.beside("renamed.txt")));
        assertArrayEquals(sidecar, Files.readAllBytes(article.beside("renamed.txt.claims.xml")));
        assertFalse(Files.exists(article.sidecar()));
        Refactorings.undo();
        assertTrue(Files.exists(article.path()));
        assertArrayEquals(sidecar, Files.readAllBytes(article.sidecar()));
        assertFalse(Files.exists(article.beside("renamed.txt.claims.xml")));
    }

    @Test
    void movesTheSidecarAndUndoTakesBothBack() throws Exception {
        IFolder folder = folder();
        assertTrue(Refactorings.move(folder, article.file()).isOK());
        assertArrayEquals(sidecar, Files.readAllBytes(article.beside("sub/seed.txt.claims.xml")));
        assertFalse(Files.exists(article.sidecar()));
        Refactorings.undo();
        assertArrayEquals(sidecar, Files.readAllBytes(article.sidecar()));
        assertFalse(Files.exists(article.beside("sub/seed.txt.claims.xml")));
    }

    @Test
    void movesASidecarThatWasSelectedWithItsArticleOnce() throws Exception {
        assertTrue(Refactorings.move(folder(), article.file(), sidecarFile()).isOK());
        assertArrayEquals(sidecar, Files.readAllBytes(article.beside("sub/seed.txt.claims.xml")));
        assertFalse(Files.exists(article.sidecar()));
    }

    @Test
    void deletesTheSidecarAfterSayingSoAndUndoTakesBothBack() throws Exception {
        RefactoringStatus status = Refactorings.delete(article.file());
        assertEquals(RefactoringStatus.WARNING, status.getSeverity());
        assertTrue(status.toString().contains("seed.txt.claims.xml"), status.toString());
        assertFalse(Files.exists(article.path()));
        assertFalse(Files.exists(article.sidecar()));
        Refactorings.undo();
        assertTrue(Files.exists(article.path()));
        assertArrayEquals(sidecar, Files.readAllBytes(article.sidecar()));
    }

    @Test
    void neverReplacesOtherAnnotationsAndSaysSo() throws Exception {
        Files.writeString(article.beside("taken.txt.claims.xml"), "<other/>");
        RefactoringStatus status = Refactorings.rename(article.file(), "taken.txt");
        assertTrue(status.hasFatalError());
        assertTrue(status.toString().contains("taken.txt.claims.xml"), status.toString());
        assertTrue(Files.exists(article.path()), "the article stays, too");
        assertEquals("<other/>", Files.readString(article.beside("taken.txt.claims.xml")));
    }

    private IFile sidecarFile() {
        return article.file().getProject().getFile("seed.txt.claims.xml");
    }

    private IFolder folder() throws Exception {
        IFolder folder = article.file().getProject().getFolder("sub");
        folder.create(true, true, null);
        return folder;
    }
}
