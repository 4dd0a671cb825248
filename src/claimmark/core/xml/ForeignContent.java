package claimmark.core.xml;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content of a sidecar element that this version does not know. A newer version or another tool wrote it. It is
 * kept unchanged.
 *
 * @param attributes the values by name; a name outside the sidecar's namespaces is written {@code {namespace}local}
 * @param elements whole child elements as XML, in their order, each with the namespace declarations that it needs
 */
public record ForeignContent(SortedMap<String, String> attributes, List<String> elements) {

    /** Nothing unknown. */
    public static final ForeignContent NONE = new ForeignContent(Collections.emptySortedMap(), List.of());

    public ForeignContent {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        elements = List.copyOf(elements);
    }

    public boolean isEmpty() {
        return attributes.isEmpty() && elements.isEmpty();
    }
}
