package claimmark.ide.look.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** The features that are declared at the extension point. */
public final class PanelFeatures {

    private static final String POINT = "claimmark.panel";
    private static final String CLASS = "class";

    private PanelFeatures() {
    }

    /** Makes all declared features. One that cannot be made is logged and left out. */
    public static List<PanelFeature> declared() {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
                .map(PanelFeatures::make).flatMap(Optional::stream).toList();
    }

    private static Optional<PanelFeature> make(IConfigurationElement element) {
        try {
            if (element.createExecutableExtension(CLASS) instanceof PanelFeature feature) {
                return Optional.of(feature);
            }
            ILog.of(PanelFeatures.class).error(element.getAttribute(CLASS) + " is no feature of the panel");
        } catch (CoreException failed) {
            ILog.of(PanelFeatures.class).error("A feature of the panel cannot be made", failed);
        }
        return Optional.empty();
    }
}
