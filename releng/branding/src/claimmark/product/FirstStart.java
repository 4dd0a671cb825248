package claimmark.product;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.navigator.CommonNavigator;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The first start in a workspace: its folders become projects that stand open, and the window takes the whole screen,
 * since Eclipse's own size is small for a page.
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
            unfoldProjects(window.getActivePage());
            settings.flush();
        } catch (CoreException | BackingStoreException e) {
            ILog.get().warn("The next start will be taken for the first again", e);
        }
    }

    /** Shows the articles of the projects. */
    private static void unfoldProjects(IWorkbenchPage page) {
        if (page.findView(IPageLayout.ID_PROJECT_EXPLORER) instanceof CommonNavigator explorer) {
            explorer.getCommonViewer().refresh();
            explorer.getCommonViewer().expandToLevel(2);
        }
    }
}
