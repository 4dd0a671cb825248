package claimmark.ide.session.moves;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file that was renamed or moved in the workspace.
 *
 * @param from where it was
 * @param to where it is
 */
public record FileMove(IFile from, IFile to) {

    /** The files that were moved in one change of the workspace. */
    public static List<FileMove> in(IResourceDelta delta) {
        List<FileMove> moves = new ArrayList<>();
        try {
            delta.accept(change -> {
                @Nullable IPath to = change.getMovedToPath();
                if (to != null && change.getResource() instanceof IFile from) {
                    moves.add(new FileMove(from, from.getWorkspace().getRoot().getFile(to)));
                }
                return true;
            });
        } catch (CoreException impossible) {
            ILog.of(FileMove.class).log(impossible.getStatus());
        }
        return moves;
    }

    /** Where the sidecar of the file was, if it has one. */
    IFile sidecarBefore() {
        return FilesBeside.sidecar(from);
    }

    /** Where the sidecar belongs. */
    IFile sidecarAfter() {
        return FilesBeside.sidecar(to);
    }
}
