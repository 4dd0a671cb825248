package claimmark.core.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts an element of the sidecar together: first what is known, then the foreign content, where it came from. */
public final class ElementBuilder {

    private final String name;
    private final ForeignContent foreign;
    private final List<XmlAttribute> attributes = new ArrayList<>();
    private final List<ElementBuilder> elements = new ArrayList<>();
    /** Those of {@link #elements} whose own foreign content this element keeps. */
    private final List<ElementBuilder> parts = new ArrayList<>();
    private Optional<XmlNode.Text> text = Optional.empty();

    public ElementBuilder(String name, ForeignContent foreign) {
        this.name = name;
        this.foreign = foreign;
    }

    public ElementBuilder(String name) {
        this(name, ForeignContent.NONE);
    }

    /** A text attribute that is always written. */
    public ElementBuilder always(String attribute, String value) {
        put(attribute, UnitEscapes.escape(value));
        return this;
    }

    /** A text attribute that is left out when the text is empty. */
    public ElementBuilder string(String attribute, String value) {
        return value.isEmpty() ? this : always(attribute, value);
    }

    /**
     * An attribute that the reader may not have understood. As long as the model has what the reader fell back to,
     * the file keeps what it had.
     */
    public ElementBuilder value(String attribute, String value, String fallback) {
        String kept = value.equals(fallback) ? foreign.attributes().getOrDefault(attribute, value) : value;
        if (!kept.isEmpty()) {
            put(attribute, kept);
        }
        return this;
    }

    private void put(String attribute, String value) {
        attributes.add(new XmlAttribute(XmlName.attribute(attribute), value));
    }

    /** The element's own text, written without layout even when it is empty. */
    public ElementBuilder text(String value) {
        text = Optional.of(new XmlNode.Text(UnitEscapes.escape(value)));
        return this;
    }

    /** A child that holds a text only; left out when the text is empty. */
    public ElementBuilder leaf(String child, String value) {
        return value.isEmpty() ? this : part(new ElementBuilder(child).text(value));
    }

    public ElementBuilder child(ElementBuilder child) {
        elements.add(child);
        return this;
    }

    /** A child whose own foreign content this element keeps; see {@link ElementReader#part}. */
    public ElementBuilder part(ElementBuilder part) {
        parts.add(part);
        elements.add(part);
        return this;
    }

    /** Hands over the foreign content of the element and of everything in it. */
    void forEachForeign(Consumer<ForeignContent> consumer) {
        consumer.accept(foreign);
        elements.forEach(element -> element.forEachForeign(consumer));
    }

    /** @param xml where the foreign content of all elements is found as XML */
    public XmlElement build(ForeignXml xml) {
        List<XmlElement> whole = new ArrayList<>();
        parts.forEach(part -> whole.add(part.build(xml)));
        List<XmlElement> unknown = ElementRest.restore(xml.elements(foreign), whole);
        List<XmlNode> content = new ArrayList<>();
        text.ifPresent(content::add);
        int part = 0;
        for (ElementBuilder element : elements) {
            boolean isPart = part < parts.size() && parts.get(part) == element;
            content.add(isPart ? whole.get(part) : element.build(xml));
            part += isPart ? 1 : 0;
        }
        content.addAll(unknown);
        return new XmlElement(name, XmlElement.union(attributes, xml.attributes(foreign)), content);
    }
}
