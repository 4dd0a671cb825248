package claimmark.core.xml;

import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds the namespace prefixes that values and texts mention, as in {@code xsi:type="t:int"}. Their declarations must
 * be kept with the element. A parser does not report such prefixes (see Namespaces in XML 1.0, section 4).
 */
final class MentionedPrefixes {

    /** The length, in UTF-16 units, up to which a name is taken for a prefix. */
    private static final int LONGEST = 64;

    private MentionedPrefixes() {
    }

    /** Adds the prefixes that {@code value} may mention, if they are declared in {@code scope}. */
    static void add(String value, NamespaceContext scope, Map<String, String> namespaces) {
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
                add(prefix, scope.getNamespaceURI(prefix), namespaces);
            }
            floor = colon + 1;
        }
    }

    private static void add(String prefix, @Nullable String namespace, Map<String, String> namespaces) {
        boolean predefined = prefix.equals(XMLConstants.XML_NS_PREFIX) || prefix.equals(XMLConstants.XMLNS_ATTRIBUTE);
        if (namespace != null && !namespace.isEmpty() && !predefined) {
            namespaces.put(prefix, namespace);
        }
    }

    private static boolean isNamePart(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '-' || unit == '_' || unit == '.';
    }
}
