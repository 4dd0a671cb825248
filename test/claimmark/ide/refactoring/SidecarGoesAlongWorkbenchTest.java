package claimmark.ide.refactoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.MoveResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;
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
        assertTrue(perform(rename("renamed.txt")).isOK());
        assertTrue(Files.exists(beside("renamed.txt")));
        assertArrayEquals(sidecar, Files.readAllBytes(beside("renamed.txt.claims.xml")));
        assertFalse(Files.exists(article.sidecar()));
        undo();
        assertTrue(Files.exists(article.path()));
        assertArrayEquals(sidecar, Files.readAllBytes(article.sidecar()));
        assertFalse(Files.exists(beside("renamed.txt.claims.xml")));
    }

    @Test
    void movesTheSidecarAndUndoTakesBothBack() throws Exception {
        IFolder folder = folder();
        assertTrue(perform(move(folder, article.file())).isOK());
        assertArrayEquals(sidecar, Files.readAllBytes(beside("sub/seed.txt.claims.xml")));
        assertFalse(Files.exists(article.sidecar()));
        undo();
        assertArrayEquals(sidecar, Files.readAllBytes(article.sidecar()));
        assertFalse(Files.exists(beside("sub/seed.txt.claims.xml")));
    }

    @Test
    void movesASidecarThatWasSelectedWithItsArticleOnce() throws Exception {
        assertTrue(perform(move(folder(), article.file(), sidecarFile())).isOK());
        assertArrayEquals(sidecar, Files.readAllBytes(beside("sub/seed.txt.claims.xml")));
        assertFalse(Files.exists(article.sidecar()));
    }

    @Test
    void deletesTheSidecarAfterSayingSoAndUndoTakesBothBack() throws Exception {
        RefactoringStatus status = perform(delete());
        assertEquals(RefactoringStatus.WARNING, status.getSeverity());
        assertTrue(status.toString().contains("seed.txt.claims.xml"), status.toString());
        assertFalse(Files.exists(article.path()));
        assertFalse(Files.exists(article.sidecar()));
        undo();
        assertTrue(Files.exists(article.path()));
        assertArrayEquals(sidecar, Files.readAllBytes(article.sidecar()));
    }

    @Test
    void neverReplacesOtherAnnotationsAndSaysSo() throws Exception {
        Files.writeString(beside("taken.txt.claims.xml"), "<other/>");
        RefactoringStatus status = perform(rename("taken.txt"));
        assertTrue(status.hasFatalError());
        assertTrue(status.toString().contains("taken.txt.claims.xml"), status.toString());
        assertTrue(Files.exists(article.path()), "the article stays, too");
        assertEquals("<other/>", Files.readString(beside("taken.txt.claims.xml")));
    }

    private Path beside(String name) {
        return article.path().resolveSibling(name);
    }

    private IFile sidecarFile() {
        return article.file().getProject().getFile("seed.txt.claims.xml");
    }

    private IFolder folder() throws Exception {
        IFolder folder = article.file().getProject().getFolder("sub");
        folder.create(true, true, null);
        return folder;
    }

    private RefactoringDescriptor rename(String name) {
        RenameResourceDescriptor rename = descriptor(RenameResourceDescriptor.ID, RenameResourceDescriptor.class);
        rename.setResourcePath(article.file().getFullPath());
        rename.setNewName(name);
        return rename;
    }

    private static RefactoringDescriptor move(IFolder to, IResource... moved) {
        MoveResourcesDescriptor move = descriptor(MoveResourcesDescriptor.ID, MoveResourcesDescriptor.class);
        move.setResourcesToMove(moved);
        move.setDestination(to);
        return move;
    }

    private RefactoringDescriptor delete() {
        DeleteResourcesDescriptor delete = descriptor(DeleteResourcesDescriptor.ID, DeleteResourcesDescriptor.class);
        delete.setResources(new IResource[] { article.file() });
        return delete;
    }

    private static <T> T descriptor(String id, Class<T> type) {
        return type.cast(RefactoringCore.getRefactoringContribution(id).createDescriptor());
    }

    /** What the conditions say; the refactoring is done unless they forbid it. */
    private static RefactoringStatus perform(RefactoringDescriptor descriptor) throws Exception {
        RefactoringStatus status = new RefactoringStatus();
        Refactoring refactoring = descriptor.createRefactoring(status);
        CreateChangeOperation create = new CreateChangeOperation(
                new CheckConditionsOperation(refactoring, CheckConditionsOperation.ALL_CONDITIONS),
                RefactoringStatus.FATAL);
        PerformChangeOperation perform = new PerformChangeOperation(create);
        perform.setUndoManager(RefactoringCore.getUndoManager(), refactoring.getName());
        ResourcesPlugin.getWorkspace().run(perform, new NullProgressMonitor());
        status.merge(create.getConditionCheckingStatus());
        return status;
    }

    private static void undo() throws Exception {
        RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor());
    }
}
