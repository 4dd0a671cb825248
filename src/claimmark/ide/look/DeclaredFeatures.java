package claimmark.ide.look;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** The features that are declared at one of our extension points. Nothing of them is loaded before they are made. */
public final class DeclaredFeatures {

    private static final String CLASS = "class";

    private DeclaredFeatures() {
    }

    /** Makes all features of a point. One that cannot be made is logged and left out. */
    public static <T> List<T> make(String point, Class<T> type) {
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
                .map(element -> make(element, type)).flatMap(Optional::stream).toList();
    }

    private static <T> Optional<T> make(IConfigurationElement element, Class<T> type) {
        try {
            Object made = element.createExecutableExtension(CLASS);
            if (type.isInstance(made)) {
                return Optional.of(type.cast(made));
            }
            ILog.of(DeclaredFeatures.class).error(element.getAttribute(CLASS) + " is no " + type.getName());
        } catch (CoreException failed) {
            ILog.of(DeclaredFeatures.class).error("A feature cannot be made: " + element.getAttribute(CLASS), failed);
        }
        return Optional.empty();
    }
}
