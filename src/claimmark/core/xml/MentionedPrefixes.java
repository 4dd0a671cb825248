package claimmark.core.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import javax.xml.XMLConstants;

/**
 * Finds the namespace prefixes that values and texts mention, as in {@code xsi:type="t:int"}. Their declarations must
 * be kept with the element. A parser does not report such prefixes (see Namespaces in XML 1.0, section 4).
 */
final class MentionedPrefixes {

    /** The length, in UTF-16 units, up to which a name is taken for a prefix. */
    private static final int LONGEST = 64;

    /** The prefixes that are declared, each with its namespace. All elements of a document share them. */
    private final Map<String, String> scope;
    /** What the prefixes that this element declares meant around it; empty for none. */
    private final Map<String, String> hidden = new TreeMap<>();

    /** Around the root, no prefix is declared. */
    MentionedPrefixes() {
        this(new HashMap<>());
    }

    private MentionedPrefixes(Map<String, String> scope) {
        this.scope = scope;
    }

    /** The prefixes within an element. {@link #leave} must be called at its end. */
    MentionedPrefixes within(SortedMap<String, String> declarations) {
        MentionedPrefixes within = new MentionedPrefixes(scope);
        declarations.forEach((prefix, namespace) -> {
            boolean predefined = prefix.equals(XMLConstants.XML_NS_PREFIX) || prefix.isEmpty();
            if (!predefined) {
                within.hidden.put(prefix, scope.getOrDefault(prefix, ""));
                scope.put(prefix, namespace);
            }
        });
        return within;
    }

    void leave() {
        scope.putAll(hidden);
    }

    /** Adds the prefixes that {@code value} may mention, if they are declared. */
    void add(String value, Map<String, String> namespaces) {
        if (scope.isEmpty()) {
            return;
        }
        int floor = 0;
        for (int colon = value.indexOf(':'); colon >= 0; colon = value.indexOf(':', floor)) {
            int start = colon;
            int least = Math.max(floor, colon - LONGEST);
            while (start > least && isNamePart(value.charAt(start - 1))) {
                start--;
            }
            boolean named = start < colon && colon + 1 < value.length() && isNamePart(value.charAt(colon + 1));
            if (named) {
                String prefix = value.substring(start, colon);
                String namespace = scope.getOrDefault(prefix, "");
                if (!namespace.isEmpty()) {
                    namespaces.put(prefix, namespace);
                }
            }
            floor = colon + 1;
        }
    }

    private static boolean isNamePart(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '-' || unit == '_' || unit == '.';
    }
}
