package claimmark.ide.session.moves;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Moves sidecars after their articles. */
public final class SidecarMoves {

    private SidecarMoves() {
    }

    /**
     * Moves the sidecars that were left behind; not for the UI thread. A sidecar that stands at the new place is never
     * replaced: then both stay where they are, and the log tells.
     *
     * @return the moves after which the article has its own sidecar, or none
     */
    public static List<FileMove> follow(List<FileMove> moves) {
        List<FileMove> followed = new ArrayList<>();
        for (FileMove move : moves) {
            if (follow(move)) {
                followed.add(move);
            }
        }
        return followed;
    }

    private static boolean follow(FileMove move) {
        try {
            return bringSidecar(move);
        } catch (CoreException failed) {
            ILog.of(SidecarMoves.class).log(failed.getStatus());
            return false;
        }
    }

    private static boolean bringSidecar(FileMove move) throws CoreException {
        FileCopies.remember(move.to());
        IFile before = move.sidecarBefore();
        IFile after = move.sidecarAfter();
        if (move.to().isLinked() || !isThere(before)) {
            return true;
        }
        if (isThere(after)) {
            ILog.of(SidecarMoves.class).warn(before.getFullPath() + " was not moved after its article: "
                    + after.getFullPath() + " is there already");
            return false;
        }
        before.move(after.getFullPath(), IResource.KEEP_HISTORY, null);
        return true;
    }

    /** Whether the file is on the disk, of which the workspace may not know yet. */
    private static boolean isThere(IFile file) throws CoreException {
        if (!file.getProject().isAccessible()) {
            return false;
        }
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return file.exists();
    }
}
