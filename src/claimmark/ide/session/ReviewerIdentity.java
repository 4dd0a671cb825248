package claimmark.ide.session;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import claimmark.ide.look.PluginIds;

/**
 * Who reviews in this workspace. Until the reviewer has said a name, marks are signed with the one that the system
 * knows, and the panel asks.
 */
public final class ReviewerIdentity {

    /** Preference key of the name. */
    public static final String NAME = "reviewer.name";

    /** Preference key: whether the name that is offered was seen, and something was signed with it. */
    public static final String NAME_SEEN = "reviewer.nameSeen";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(PluginIds.BUNDLE);
    private final ListenerList<Consumer<String>> suggestionListeners = new ListenerList<>();
    private String suggestion = System.getProperty("user.name", "reviewer");

    /** The name to sign with. */
    public String name() {
        String chosen = preferences.get(NAME, "");
        return chosen.isBlank() ? suggestion : chosen;
    }

    /** Whether the reviewer has said the name. */
    public boolean isChosen() {
        return !preferences.get(NAME, "").isBlank();
    }

    /** Whether the reviewer is still to be asked: no more once the name was seen while something was signed. */
    public boolean isAsked() {
        return !isChosen() && !preferences.getBoolean(NAME_SEEN, false);
    }

    /** The reviewer saw the name that is offered, and signed with it. */
    public void seen() {
        preferences.putBoolean(NAME_SEEN, true);
        store();
    }

    /** Offers a better name than the system's, as Git knows one; ignored when blank. */
    public void suggest(String name) {
        if (!name.isBlank()) {
            suggestion = name.strip();
            suggestionListeners.forEach(listener -> listener.accept(suggestion));
        }
    }

    /** Calls back, in the UI thread, when a better name than the system's is known. */
    public void addSuggestionListener(Consumer<String> listener) {
        suggestionListeners.add(listener);
    }

    public void removeSuggestionListener(Consumer<String> listener) {
        suggestionListeners.remove(listener);
    }

    /** Signs with {@code name} from now on. */
    public void choose(String name) {
        preferences.put(NAME, name.strip());
        store();
    }

    private void store() {
        try {
            preferences.flush();
        } catch (BackingStoreException notStored) {
            ILog.of(ReviewerIdentity.class).warn("The reviewer's name is kept for this session only", notStored);
        }
    }
}
