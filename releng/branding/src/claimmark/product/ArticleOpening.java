package claimmark.product;

import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/**
 * Opens articles by their path. One that lies in a folder of the workspace opens as part of that folder's project,
 * which is made when it is not there yet; any other opens where it is.
 */
class ArticleOpening {

    private final IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();

    void open(List<String> paths) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            IWorkbenchWindow window = workbench.getWorkbenchWindows()[0];
            FirstStart.welcome(window);
            paths.forEach(path -> open(path, window.getActivePage()));
        });
    }

    private void open(String path, IWorkbenchPage page) {
        IPath location = IPath.fromOSString(path);
        try {
            if (root.getLocation().isPrefixOf(location)) {
                IDE.openEditor(page, fileInProject(location));
            } else {
                IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(location));
            }
        } catch (CoreException e) {
            ILog.get().error("Could not open " + path, e);
        }
    }

    private IFile fileInProject(IPath location) throws CoreException {
        IPath path = location.removeFirstSegments(root.getLocation().segmentCount());
        new WorkspaceProjects(root).open(path.segment(0));
        IFile file = root.getFile(path.setDevice(null).makeAbsolute());
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return file;
    }
}
