package claimmark.core.xml;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content of a sidecar element that this version does not know. A newer version or another tool wrote it, or a
 * person wrote it by hand. It is kept unchanged.
 *
 * @param attributes the values by name; a name outside the sidecar's namespaces is written {@code {namespace}local}
 * @param elements whole child elements as XML, in their order, each with the namespace declarations that it needs;
 *            between them comments and processing instructions
 * @param before the comments and processing instructions that stand before the element itself
 */
public record ForeignContent(SortedMap<String, String> attributes, List<String> elements, List<String> before) {

    /** Nothing unknown. */
    public static final ForeignContent NONE = new ForeignContent(Collections.emptySortedMap(), List.of());

    public ForeignContent {
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        elements = List.copyOf(elements);
        before = List.copyOf(before);
    }

    /** Content that stands inside the element. */
    public ForeignContent(SortedMap<String, String> attributes, List<String> elements) {
        this(attributes, elements, List.of());
    }

    public boolean isEmpty() {
        return attributes.isEmpty() && elements.isEmpty() && before.isEmpty();
    }
}
