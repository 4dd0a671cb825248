package claimmark.ide.session.moves;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;

import claimmark.core.store.SidecarName;

/** Files of the workspace that lie in one folder. They need not exist. */
public final class FilesBeside {

    private FilesBeside() {
    }

    /** The file with this name in the folder of another. */
    public static IFile of(IFile file, String name) {
        return in(file.getParent(), name);
    }

    /** The sidecar of an article. */
    public static IFile sidecar(IFile article) {
        return sidecarIn(article.getParent(), article.getName());
    }

    /** The sidecar that an article of this name has in a folder. */
    public static IFile sidecarIn(IContainer folder, String article) {
        return in(folder, SidecarName.of(article));
    }

    /** A name is no path: it may have a backslash or a colon where the system allows that. */
    private static IFile in(IContainer folder, String name) {
        return folder.getFile(IPath.fromOSString(name));
    }
}
