package claimmark.product;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The first start in a workspace: its folders become projects, and the window takes the whole screen, since Eclipse's
 * own size is small for a page.
 */
final class FirstStart {

    private static final String DONE = "started";

    private FirstStart() {
    }

    static void welcome(IWorkbenchWindow window) {
        IEclipsePreferences settings = InstanceScope.INSTANCE.getNode("claimmark.product");
        if (settings.getBoolean(DONE, false)) {
            return;
        }
        window.getShell().setMaximized(true);
        settings.putBoolean(DONE, true);
        try {
            new WorkspaceProjects(ResourcesPlugin.getWorkspace().getRoot()).openAll();
            settings.flush();
        } catch (CoreException | BackingStoreException e) {
            ILog.get().warn("The next start will be taken for the first again", e);
        }
    }
}
