package claimmark.ide.suggest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.review.UserWords;
import claimmark.core.suggest.shipped.ShippedSuggesters;
import claimmark.core.suggest.variety.Variety;
import claimmark.ide.look.PluginIds;

/** What the reviewer wants to be suggested, and how eagerly; all at first, in any English. */
final class SuggestionPreferences {

    private static final String PREFIX = "suggest.";
    /** The preference key of how sure a suggestion must be. */
    static final String EAGERNESS = PREFIX + "eagerness";

    /** The preference key of the variety of English that words are to be spelt in; empty for any. */
    static final String VARIETY = PREFIX + "variety";

    /** How eagerly something is suggested. */
    enum Eagerness {
        /** All that may be wanted. */
        ALL(0),
        /** What is wanted more often than not. */
        LIKELY(.75),
        /** What is hardly ever wrong. */
        CERTAIN(.9);

        private final double leastConfidence;

        Eagerness(double leastConfidence) {
            this.leastConfidence = leastConfidence;
        }
    }

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

    /** @param dictionary the words that are no typos */
    static WantedSuggestions wanted(UserWords dictionary) {
        IEclipsePreferences node = node();
        Set<AnnotationKind> kinds = EnumSet.noneOf(AnnotationKind.class);
        ShippedSuggesters.kinds().stream().filter(kind -> node.getBoolean(key(kind), true)).forEach(kinds::add);
        Eagerness eagerness = chosen(Eagerness.values(), node.get(EAGERNESS, "")).orElse(Eagerness.ALL);
        return new WantedSuggestions(kinds, chosen(Variety.values(), node.get(VARIETY, "")),
                eagerness.leastConfidence, dictionary);
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] offered, String name) {
        return Arrays.stream(offered).filter(each -> each.name().equals(name)).findFirst();
    }
}
