package claimmark.product;

import java.io.File;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;

/** Makes projects of the folders that lie in the workspace. */
final class WorkspaceProjects {

    private final IWorkspaceRoot root;

    WorkspaceProjects(IWorkspaceRoot root) {
        this.root = root;
    }

    void openAll() throws CoreException {
        File[] folders = root.getLocation().toFile().listFiles(WorkspaceProjects::isArticleFolder);
        for (File folder : folders == null ? new File[0] : folders) {
            open(folder.getName());
        }
    }

    /** Opens the project of the folder with this name; makes it first when it is not there. */
    void open(String name) throws CoreException {
        IProject project = root.getProject(name);
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
    }

    /** Eclipse keeps its own things in folders whose names begin with a dot. */
    private static boolean isArticleFolder(File file) {
        return file.isDirectory() && !file.getName().startsWith(".");
    }
}
