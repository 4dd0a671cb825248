package claimmark.core.xml;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import javax.xml.XMLConstants;

/** Keeps track of the declared namespace prefixes while nested elements are printed. */
final class NamespaceScope {

    private final Map<String, String> current = new HashMap<>();
    private final Deque<Map<String, String>> hidden = new ArrayDeque<>();

    NamespaceScope() {
        current.put("", "");
        current.put("xml", XMLConstants.XML_NS_URI);
    }

    /** Begins an element that is printed as {@code name}; returns the namespaces that it must declare, by prefix. */
    SortedMap<String, String> enter(XmlName name, XmlElement element) {
        SortedMap<String, String> declared = new TreeMap<>();
        declare(name.prefix(), name.namespace(), declared);
        element.declarations().forEach((prefix, namespace) -> {
            if (prefix.isEmpty()) {
                declare(prefix, namespace, declared);
            } else {
                // Always declared, so that the text of the element does not depend on the elements around it.
                declared.putIfAbsent(prefix, namespace);
            }
        });
        for (XmlAttribute attribute : element.attributes()) {
            if (!attribute.name().prefix().isEmpty()) {
                declare(attribute.name().prefix(), attribute.name().namespace(), declared);
            }
        }
        hidden.push(hiddenBy(declared));
        current.putAll(declared);
        return declared;
    }

    /** Ends the element that was begun last. */
    void leave() {
        current.putAll(hidden.pop());
    }

    private void declare(String prefix, String namespace, Map<String, String> declared) {
        if (!current.getOrDefault(prefix, "").equals(namespace)) {
            declared.putIfAbsent(prefix, namespace);
        }
    }

    private Map<String, String> hiddenBy(Map<String, String> declared) {
        if (declared.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<String, String> before = new HashMap<>();
        declared.keySet().forEach(prefix -> before.put(prefix, current.getOrDefault(prefix, "")));
        return before;
    }
}
