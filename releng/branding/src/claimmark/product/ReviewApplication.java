package claimmark.product;

import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * The Eclipse IDE's own application, except that it opens the articles named on the command line, which Eclipse does
 * only when its native launcher is there.
 */
public class ReviewApplication implements IApplication {

    private static final String WORKBENCH = "org.eclipse.ui.ide.workbench";
    private static final String STARTED = "org/eclipse/e4/ui/LifeCycle/appStartupComplete";

    @Override
    public Object start(IApplicationContext context) throws Exception {
        tellVersion();
        openOnceStarted(articles(context));
        return workbench().start(context);
    }

    /** Nothing to do: the workbench's own application closes the workbench. */
    @Override
    public void stop() {
        // see the comment above
    }

    /** The About dialog shows it. */
    private static void tellVersion() {
        Version version = FrameworkUtil.getBundle(ReviewApplication.class).getVersion();
        System.setProperty("claimmark.version",
                version.getMajor() + "." + version.getMinor() + "." + version.getMicro());
    }

    private static List<String> articles(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return Arrays.stream(arguments).filter(argument -> !argument.startsWith("-")).toList();
    }

    private static void openOnceStarted(List<String> articles) {
        BundleContext bundle = FrameworkUtil.getBundle(ReviewApplication.class).getBundleContext();
        Dictionary<String, String> topic = new Hashtable<>();
        topic.put(EventConstants.EVENT_TOPIC, STARTED);
        bundle.registerService(EventHandler.class, event -> new ArticleOpening().open(articles), topic);
    }

    private static IApplication workbench() throws CoreException {
        IExtension extension = Platform.getExtensionRegistry()
                .getExtension("org.eclipse.core.runtime", "applications", WORKBENCH);
        IConfigurationElement application = extension.getConfigurationElements()[0];
        return (IApplication) application.getChildren("run")[0].createExecutableExtension("class");
    }
}
