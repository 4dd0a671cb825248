package claimmark.core.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Builds an element of the sidecar. The known attributes and children come first. The foreign content follows, inside
 * the element that it came from.
 */
public final class ElementBuilder {

    private final String name;
    private final ForeignContent foreign;
    private final List<XmlAttribute> attributes = new ArrayList<>();
    private final List<ElementBuilder> elements = new ArrayList<>();
    /** The children in {@link #elements} whose own foreign content this element keeps. */
    private final List<ElementBuilder> dependent = new ArrayList<>();
    private Optional<XmlNode.Text> text = Optional.empty();

    public ElementBuilder(String name, ForeignContent foreign) {
        this.name = name;
        this.foreign = foreign;
    }

    public ElementBuilder(String name) {
        this(name, ForeignContent.NONE);
    }

    /** Adds a text attribute that is always written. */
    public ElementBuilder always(String attribute, String value) {
        put(attribute, UnitEscapes.escape(value));
        return this;
    }

    /** Adds a text attribute that is left out when the text is empty. */
    public ElementBuilder string(String attribute, String value) {
        return value.isEmpty() ? this : always(attribute, value);
    }

    /**
     * Adds an attribute that the reader may not have understood. While the model still has the fallback value of the
     * reader, the value in the file is kept.
     */
    public ElementBuilder value(String attribute, String value, String fallback) {
        String kept = value.equals(fallback) ? foreign.attributes().getOrDefault(attribute, value) : value;
        if (!kept.isEmpty()) {
            put(attribute, kept);
        }
        return this;
    }

    /**
     * Adds an attribute with a value that can be written in several ways. While the model has the value that was read,
     * it is written as it was.
     *
     * @param canonical writes a value; an empty text leaves the attribute out
     * @param parse reads it
     */
    public <T> ElementBuilder value(String attribute, T value, Function<T, String> canonical,
            Function<String, Optional<T>> parse) {
        Optional<String> written = Optional.ofNullable(foreign.attributes().get(attribute));
        String text = canonical.apply(value);
        boolean kept = written.map(parse).filter(
                read -> read.isPresent() ? read.get().equals(value) : text.isEmpty()).isPresent();
        String now = kept ? written.orElseThrow() : text;
        if (kept || !now.isEmpty()) {
            put(attribute, now);
        }
        return this;
    }

    private void put(String attribute, String value) {
        attributes.add(new XmlAttribute(XmlName.attribute(attribute), value));
    }

    /** Sets the element's own text. It is written without layout, even when it is empty. */
    public ElementBuilder text(String value) {
        text = Optional.of(new XmlNode.Text(UnitEscapes.escape(value)));
        return this;
    }

    /** Adds a child with a text only. It is left out when the text is empty. */
    public ElementBuilder leaf(String child, String value) {
        return value.isEmpty() ? this : dependentChild(new ElementBuilder(child).text(value));
    }

    public ElementBuilder child(ElementBuilder child) {
        elements.add(child);
        return this;
    }

    /** Adds a child whose own foreign content this element keeps; see {@link ElementReader#dependentChild}. */
    public ElementBuilder dependentChild(ElementBuilder child) {
        dependent.add(child);
        elements.add(child);
        return this;
    }

    /** Passes on the foreign content of the element and of everything inside it. */
    void forEachForeign(Consumer<ForeignContent> consumer) {
        consumer.accept(foreign);
        elements.forEach(element -> element.forEachForeign(consumer));
    }

    /** Passes on the known values and texts of the element and of everything inside it. */
    void forEachText(Consumer<String> consumer) {
        attributes.forEach(attribute -> consumer.accept(attribute.value()));
        text.ifPresent(own -> consumer.accept(own.text()));
        elements.forEach(element -> element.forEachText(consumer));
    }

    /** The comments and processing instructions that stand before the element. */
    public List<XmlNode> before(ForeignXml xml) {
        return xml.before(foreign);
    }

    /** @param xml the foreign content of all elements, as XML */
    public XmlElement build(ForeignXml xml) {
        List<XmlElement> restored = new ArrayList<>();
        dependent.forEach(child -> restored.add(child.build(xml)));
        List<XmlNode> unknown = ElementRemainder.restore(xml.inside(foreign), restored);
        List<XmlNode> content = new ArrayList<>();
        text.ifPresent(content::add);
        int next = 0;
        for (ElementBuilder element : elements) {
            content.addAll(element.before(xml));
            boolean isDependent = next < dependent.size() && dependent.get(next) == element;
            content.add(isDependent ? restored.get(next) : element.build(xml));
            next += isDependent ? 1 : 0;
        }
        content.addAll(unknown);
        return new XmlElement(name, XmlElement.union(attributes, xml.attributes(foreign)), content);
    }
}
