package claimmark.core.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An XML element with everything inside it.
 *
 * @param declarations the namespaces, by prefix, that the element itself declares or that its values mention
 * @param line the line on which the start tag ends, from 1; 0 when the element was not read from a file
 */
public record XmlElement(XmlName name, SortedMap<String, String> declarations, List<XmlAttribute> attributes,
        List<XmlNode> children, int line) implements XmlNode {

    public XmlElement {
        declarations = declarations.isEmpty() ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(declarations));
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Makes an element of the sidecar's own namespace. */
    XmlElement(String name, List<XmlAttribute> attributes, List<XmlNode> children) {
        this(XmlName.element(name), Collections.emptySortedMap(), attributes, children, 0);
    }

    boolean is(String sidecarName) {
        return name.isOwn() && name.local().equals(sidecarName);
    }

    /** The value of an attribute without a namespace; an empty text when there is none. */
    public String value(String attribute) {
        return optionalValue(attribute).orElse("");
    }

    /** The value of an attribute without a namespace; empty when there is none. */
    public Optional<String> optionalValue(String attribute) {
        return attributes.stream().filter(a -> a.name().key().equals(attribute)).map(XmlAttribute::value).findFirst();
    }

    List<XmlElement> elements() {
        List<XmlElement> elements = new ArrayList<>();
        for (XmlNode child : children) {
            if (child instanceof XmlElement element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Whether all text directly in the element is white space, or there is none. */
    boolean hasOnlyWhiteText() {
        for (XmlNode child : children) {
            if (child instanceof Text text && !text.isWhite()) {
                return false;
            }
        }
        return true;
    }

    boolean hasText() {
        for (XmlNode child : children) {
            if (child instanceof Text) {
                return true;
            }
        }
        return false;
    }

    /** All attributes of {@code first}, and the attributes of {@code second} with other names. */
    static List<XmlAttribute> union(List<XmlAttribute> first, List<XmlAttribute> second) {
        if (second.isEmpty()) {
            return first;
        }
        Map<String, XmlAttribute> union = new LinkedHashMap<>();
        first.forEach(a -> union.put(a.name().key(), a));
        second.forEach(a -> union.putIfAbsent(a.name().key(), a));
        return List.copyOf(union.values());
    }

    /**
     * The element without the white space between child elements, in the sidecar's own elements. These get a new layout
     * when they are written. In elements of other tools, white space may have a meaning and is kept.
     */
    XmlElement withoutLayout() {
        if (!name.isOwn()) {
            return this;
        }
        boolean layout = hasOnlyWhiteText() && children.stream().anyMatch(XmlElement.class::isInstance);
        List<XmlNode> kept = children.stream().filter(c -> !(layout && c instanceof Text))
                .map(c -> layout && c instanceof XmlElement child ? child.withoutLayout() : c).toList();
        return new XmlElement(name, declarations, attributes, kept, line);
    }
}
