package claimmark.ide.suggest;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.shipped.ShippedSuggesters;
import claimmark.ide.look.PluginIds;

/** Which kinds of annotations the reviewer wants to be suggested; all at first. */
final class SuggestionPreferences {

    private static final String PREFIX = "suggest.";

    private SuggestionPreferences() {
    }

    static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(PluginIds.BUNDLE);
    }

    /** The preference key of a kind: whether it is suggested. */
    static String key(AnnotationKind kind) {
        return PREFIX + kind.token();
    }

    static boolean isKey(String key) {
        return key.startsWith(PREFIX);
    }

    static Set<AnnotationKind> wanted() {
        IEclipsePreferences node = node();
        Set<AnnotationKind> wanted = EnumSet.noneOf(AnnotationKind.class);
        ShippedSuggesters.kinds().stream().filter(kind -> node.getBoolean(key(kind), true)).forEach(wanted::add);
        return wanted;
    }
}
