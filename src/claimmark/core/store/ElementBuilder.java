package claimmark.core.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import claimmark.core.model.ForeignContent;

/** Puts an element of the sidecar together: first what is known, then the foreign content, where it came from. */
final class ElementBuilder {

    private final String name;
    private final ForeignContent foreign;
    private final Map<String, XmlAttribute> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final List<XmlElement> parts = new ArrayList<>();

    ElementBuilder(String name, ForeignContent foreign) {
        this.name = name;
        this.foreign = foreign;
    }

    ElementBuilder(String name) {
        this(name, ForeignContent.NONE);
    }

    /** A text attribute that is always written. */
    ElementBuilder always(String attribute, String text) {
        put(attribute, UnitEscapes.escape(text));
        return this;
    }

    /** A text attribute that is left out when the text is empty. */
    ElementBuilder string(String attribute, String text) {
        return text.isEmpty() ? this : always(attribute, text);
    }

    /**
     * An attribute that the reader may not have understood. As long as the model has what the reader fell back to,
     * the file keeps what it had.
     */
    ElementBuilder value(String attribute, String value, String fallback) {
        String kept = value.equals(fallback) ? foreign.attributes().getOrDefault(attribute, value) : value;
        if (!kept.isEmpty()) {
            put(attribute, kept);
        }
        return this;
    }

    private void put(String attribute, String value) {
        attributes.put(attribute, new XmlAttribute(XmlName.attribute(attribute), value));
    }

    /** The element's own text, written without layout even when it is empty. */
    ElementBuilder text(String text) {
        children.add(new XmlNode.Text(UnitEscapes.escape(text)));
        return this;
    }

    /** A child that holds a text only; left out when the text is empty. */
    ElementBuilder leaf(String child, String text) {
        return text.isEmpty() ? this : part(new ElementBuilder(child).text(text).build());
    }

    ElementBuilder child(XmlElement child) {
        children.add(child);
        return this;
    }

    /** A child whose own foreign content this element keeps; see {@link ElementReader#part}. */
    ElementBuilder part(XmlElement part) {
        parts.add(part);
        return this;
    }

    /** @throws IllegalArgumentException when the foreign content is not what a reader could have found */
    XmlElement build() {
        ForeignXml.attributes(foreign).forEach(a -> attributes.putIfAbsent(a.name().key(), a));
        foreign.elements().forEach(xml -> restore(ForeignXml.element(xml)));
        List<XmlNode> content = new ArrayList<>(parts);
        content.addAll(children);
        return new XmlElement(name, List.copyOf(attributes.values()), content);
    }

    /** Puts an element back: as what was left of a part into that part, otherwise as a child. */
    private void restore(XmlElement element) {
        for (int i = 0; i < parts.size(); i++) {
            if (isRest(element, parts.get(i))) {
                parts.set(i, merge(parts.get(i), element));
                return;
            }
        }
        children.add(element);
    }

    private static boolean isRest(XmlElement element, XmlElement part) {
        return element.is(part.name().local()) && !element.hasText()
                && element.value("type").equals(part.value("type"));
    }

    private static XmlElement merge(XmlElement part, XmlElement rest) {
        ElementBuilder merged = new ElementBuilder(part.name().local());
        part.attributes().forEach(a -> merged.attributes.put(a.name().key(), a));
        rest.attributes().forEach(a -> merged.attributes.putIfAbsent(a.name().key(), a));
        for (XmlNode child : part.children()) {
            if (child instanceof XmlElement element) {
                merged.part(element);
            } else {
                merged.children.add(child);
            }
        }
        for (XmlNode child : rest.children()) {
            if (child instanceof XmlElement element) {
                merged.restore(element);
            }
        }
        XmlElement whole = merged.build();
        return new XmlElement(part.name(), rest.declarations(), whole.attributes(), whole.children(), part.line());
    }
}
