package claimmark.core.xml;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.Collections;

/**
 * What a sidecar element holds that this version does not know: it was written by a newer version or by another
 * tool, and is kept as it is.
 *
 * @param attributes values by name; a name outside the sidecar's namespaces is written {@code {namespace}local}
 * @param elements whole child elements as XML, each with the namespace declarations it needs, in their order
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
