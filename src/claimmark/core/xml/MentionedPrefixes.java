package claimmark.core.xml;

import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds the prefixes that values and texts mention, as in {@code xsi:type="t:int"}: what they stand for is part of what
 * the element says, and no parser reports it (Namespaces in XML 1.0, section 4, leaves it to who reads the value).
 */
final class MentionedPrefixes {

    /** In UTF-16 units; what is longer is no prefix that anybody wrote. */
    private static final int LONGEST = 64;

    private MentionedPrefixes() {
    }

    /** Adds the prefixes that {@code value} may mention, and that stand for a namespace where it stands. */
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
