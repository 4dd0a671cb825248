package claimmark.ide.session.moves;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.file.FileReplacement;
import claimmark.core.store.SidecarName;

/**
 * Copies the sidecars of articles that are copied in the workspace. Eclipse does not tell that a new file is a copy,
 * but gives it the persistent properties of the other; so a reviewed article remembers its own path in one of these.
 */
public final class FileCopies {

    private static final QualifiedName OWN_PATH = new QualifiedName("claimmark", "reviewedAt");

    private FileCopies() {
    }

    /** The files that are new in the workspace; they may be copies. */
    public static List<IFile> in(IResourceDelta delta) {
        List<IFile> added = new ArrayList<>();
        try {
            delta.accept(change -> {
                if (change.getKind() == IResourceDelta.ADDED && change.getMovedFromPath() == null
                        && change.getResource() instanceof IFile file && !SidecarName.isSidecar(file.getName())) {
                    added.add(file);
                }
                return true;
            });
        } catch (CoreException impossible) {
            ILog.of(FileCopies.class).log(impossible.getStatus());
        }
        return added;
    }

    /** Lets an article remember where it was reviewed; not for the UI thread. */
    public static void remember(IFile article) {
        String path = article.getFullPath().toString();
        try {
            if (article.exists() && !path.equals(article.getPersistentProperty(OWN_PATH))) {
                article.setPersistentProperty(OWN_PATH, path);
            }
        } catch (CoreException notRemembered) {
            ILog.of(FileCopies.class).log(notRemembered.getStatus());
        }
    }

    /** Copies the sidecars of those files that are copies of reviewed articles; not for the UI thread. */
    public static void follow(List<IFile> added) {
        added.forEach(FileCopies::follow);
    }

    private static void follow(IFile copy) {
        try {
            @Nullable String origin = copy.exists() ? copy.getPersistentProperty(OWN_PATH) : null;
            if (origin != null && !origin.equals(copy.getFullPath().toString()) && !copy.isLinked()) {
                copySidecar(ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(origin)), copy);
                remember(copy);
            }
        } catch (CoreException failed) {
            ILog.of(FileCopies.class).log(failed.getStatus());
        } catch (IOException failed) {
            ILog.of(FileCopies.class).error(failed.getMessage(), failed);
        }
    }

    private static void copySidecar(IFile origin, IFile copy) throws CoreException, IOException {
        IFile sidecar = FilesBeside.sidecar(origin);
        IFile wanted = FilesBeside.sidecar(copy);
        sidecar.refreshLocal(IResource.DEPTH_ZERO, null);
        @Nullable IPath from = sidecar.getLocation();
        @Nullable IPath to = wanted.getLocation();
        if (sidecar.exists() && from != null && to != null) {
            new FileReplacement().copy(from.toPath(), to.toPath());
            wanted.refreshLocal(IResource.DEPTH_ZERO, null);
        }
    }
}
