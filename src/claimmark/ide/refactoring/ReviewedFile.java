package claimmark.ide.refactoring;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.RefactoringProcessor;
import org.eclipse.osgi.util.NLS;

import claimmark.ide.session.moves.FilesBeside;

/**
 * An article in the workspace that has a sidecar beside it.
 *
 * @param article the file that a refactoring changes
 * @param sidecar the file that is to go along
 */
record ReviewedFile(IFile article, IFile sidecar) {

    /**
     * The article that a refactoring changes.
     *
     * @param element what the refactoring changes
     * @param refactoring everything that it changes; what the reviewer moves by hand need not be taken along
     * @return empty when there is no sidecar to take along. That of a link lies beside the file that is linked to.
     */
    static Optional<ReviewedFile> of(@Nullable Object element, RefactoringProcessor refactoring) {
        return element instanceof IFile file && !file.isLinked()
                ? Optional.of(new ReviewedFile(file, FilesBeside.sidecar(file)))
                        .filter(found -> isThere(found.sidecar()))
                        .filter(found -> !Arrays.asList(refactoring.getElements()).contains(found.sidecar()))
                : Optional.empty();
    }

    /** Whether the file is on the disk, of which the workspace may not know yet. */
    private static boolean isThere(IFile file) {
        try {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
        } catch (CoreException notRefreshed) {
            ILog.of(ReviewedFile.class).log(notRefreshed.getStatus());
        }
        return file.exists();
    }

    /** An error when another sidecar lies where this one shall go; it is never replaced. */
    RefactoringStatus checkFree(IContainer folder, String newName) {
        IFile wanted = FilesBeside.sidecarIn(folder, newName);
        return isThere(wanted) ? RefactoringStatus.createFatalErrorStatus(
                NLS.bind(RefactoringMessages.sidecarInTheWay, wanted.getFullPath().makeRelative(), newName))
                : new RefactoringStatus();
    }
}
