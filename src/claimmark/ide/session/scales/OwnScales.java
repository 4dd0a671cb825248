package claimmark.ide.session.scales;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import claimmark.core.model.RatingScale;
import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.store.SidecarReader;
import claimmark.core.store.SidecarReading;
import claimmark.core.store.SidecarWriter;
import claimmark.core.xml.ForeignContent;
import claimmark.ide.look.PluginIds;

/** The rating scales of the reviewer's own. They are kept in the preferences, written as in a sidecar. */
public final class OwnScales {

    /** Preference key of the scales: a sidecar that holds nothing else. */
    public static final String KEY = "scales.own";

    private OwnScales() {
    }

    /** All of them, in the order in which they are listed. */
    public static List<RatingScale> all() {
        String written = preferences().get(KEY, "");
        return written.isEmpty() ? List.of() : read(written);
    }

    /** The one with this id; empty when there is none. No scale has an empty id, so then none is read. */
    public static Optional<RatingScale> find(String id) {
        return id.isEmpty() ? Optional.empty() : all().stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /** Has these in place of those before. */
    public static void keep(List<RatingScale> scales) {
        if (scales.isEmpty()) {
            preferences().remove(KEY);
        } else {
            preferences().put(KEY, write(scales));
        }
        try {
            preferences().flush();
        } catch (BackingStoreException notWritten) {
            ILog.of(OwnScales.class).error("The rating scales cannot be kept", notWritten);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(PluginIds.BUNDLE);
    }

    static String write(List<RatingScale> scales) {
        Source none = new Source("", "", "", "", "", "", "", ForeignContent.NONE);
        return SidecarWriter.write(new Review(KEY, none, List.of(), scales, List.of(), ForeignContent.NONE));
    }

    /** What is not to be read is as if there were none. */
    static List<RatingScale> read(String written) {
        return SidecarReader.read(written.getBytes(StandardCharsets.UTF_8)) instanceof SidecarReading.Loaded loaded
                ? loaded.review().ratingScales() : List.of();
    }
}
