package claimmark.ide.look;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;

/** The icons, drawn as SVG for this product; shared, so nobody disposes of them. */
public final class Icons {

    public static final String CONFLICT = "conflict";
    public static final String RECOVERED = "recovered";
    public static final String EDIT = "edit";
    public static final String REMOVE = "remove";

    private Icons() {
    }

    public static Image of(AnnotationKind kind) {
        return image(kind.token());
    }

    public static Image of(Status status) {
        return image(name(status));
    }

    /** The name of a status's icon. */
    public static String name(Status status) {
        return "status-" + status.token().toLowerCase(Locale.ROOT);
    }

    public static Image of(Stance stance) {
        return image(stance.token());
    }

    public static Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = PluginIds.BUNDLE + "/" + name;
        @Nullable Image known = registry.get(key);
        if (known == null) {
            registry.put(key, descriptor(name));
            known = registry.get(key);
        }
        return Objects.requireNonNull(known);
    }

    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(PluginIds.BUNDLE, "OSGI-INF/icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
