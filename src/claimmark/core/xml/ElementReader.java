package claimmark.core.xml;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;

/**
 * Reads the attributes and children of an element of the sidecar, one after the other. Everything that nobody asked for
 * is the element's foreign content at the end. So is everything that was asked for and not understood.
 *
 * <pre>
 * String id = reader.string("id");
 * List&lt;Reply&gt; replies = reader.children("reply", ReplyXml::read);
 * ForeignContent foreign = reader.foreign();   // must be called last
 * </pre>
 */
public final class ElementReader {

    private static final int LONGEST_QUOTED = 60;

    private final XmlElement element;
    private final Reading reading;
    private final List<XmlWarning> warnings;
    /** The comments and processing instructions before the element. */
    private final List<String> before;
    /** Those before each child, and those behind the last one. */
    private final Map<XmlElement, List<String>> beforeChildren = new IdentityHashMap<>();
    private final List<String> atEnd = new ArrayList<>();
    /** Those before children that cannot keep them. */
    private final List<String> moved = new ArrayList<>();
    private final Map<String, XmlAttribute> attributes = new LinkedHashMap<>();
    private final List<XmlAttribute> keys = new ArrayList<>();
    private final List<XmlElement> remainders = new ArrayList<>();
    private List<XmlElement> elements;
    private boolean textTaken;

    private ElementReader(XmlElement element, Reading reading, List<String> before) {
        this.element = element;
        this.reading = reading;
        this.before = before;
        warnings = reading.warnings();
        elements = element.elements();
        element.attributes().forEach(a -> attributes.put(a.name().key(), a));
        findMarkup();
    }

    /** What the readers of one document have in common. */
    private record Reading(List<XmlWarning> warnings, ForeignLimit limit) {
    }

    /**
     * Begins to read a document.
     *
     * @param warnings is told what was not understood
     */
    public static ElementReader of(XmlDocument document, List<XmlWarning> warnings) {
        ElementReader reader = new ElementReader(document.root(),
                new Reading(warnings, new ForeignLimit(document.length())), document.before());
        reader.atEnd.addAll(document.after());
        return reader;
    }

    private void findMarkup() {
        List<String> found = new ArrayList<>();
        for (XmlNode child : element.children()) {
            if (child instanceof XmlNode.Markup markup) {
                found.add(markup.xml());
            } else if (child instanceof XmlElement next && !found.isEmpty()) {
                beforeChildren.put(next, found);
                found = new ArrayList<>();
            }
        }
        atEnd.addAll(found);
    }

    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** The text of an attribute; empty when there is none. */
    public String string(String name) {
        return optional(name).orElse("");
    }

    public Optional<String> optional(String name) {
        return Optional.ofNullable(attributes.remove(name)).map(a -> UnitEscapes.unescape(a.value()));
    }

    /** A text attribute that distinguishes elements of the same name. It is repeated on the foreign content, if any. */
    public String key(String name) {
        Optional.ofNullable(attributes.get(name)).ifPresent(keys::add);
        return string(name);
    }

    /** The value of an attribute. A value that {@code parse} does not understand stays unread, with a warning. */
    public <T> Optional<T> value(String name, Function<String, Optional<T>> parse) {
        Optional<String> written = Optional.ofNullable(attributes.get(name)).map(XmlAttribute::value);
        Optional<T> value = written.flatMap(parse);
        if (value.isPresent()) {
            attributes.remove(name);
        } else {
            written.map(ElementReader::shortened).ifPresent(
                    w -> warn(Fault.of(FaultCode.VALUE_NOT_UNDERSTOOD, w, name)));
        }
        return value;
    }

    /**
     * The value of an attribute that can be written in several ways, such as a time. If it is written in another way
     * than the usual one, that is kept with the foreign content, and {@link ElementBuilder} writes it again.
     *
     * @param canonical the usual way to write a value
     */
    public <T> Optional<T> value(String name, Function<String, Optional<T>> parse, Function<T, String> canonical) {
        Optional<XmlAttribute> written = Optional.ofNullable(attributes.get(name));
        Optional<T> value = value(name, parse);
        value.filter(read -> !canonical.apply(read).equals(written.orElseThrow().value()))
                .ifPresent(read -> attributes.put(name, written.orElseThrow()));
        return value;
    }

    /** The element's own text. */
    public String text() {
        textTaken = true;
        StringBuilder text = new StringBuilder();
        for (XmlNode child : element.children()) {
            if (child instanceof XmlNode.Text part) {
                text.append(part.text());
            }
        }
        return UnitEscapes.unescape(text.toString());
    }

    /** The text of a child element; empty when there is none. */
    public Optional<String> leaf(String name) {
        return dependentChild(name, leaf -> Optional.of(leaf.text()));
    }

    /** The children of this name that {@code read} understands. The others stay unread, with a warning. */
    public <T> List<T> children(String name, Function<ElementReader, Optional<T>> read) {
        return take(name, Integer.MAX_VALUE, true, read);
    }

    /**
     * As {@link #children}, for children that are written in several places. The comments before them stay in this
     * element, so that they do not multiply.
     */
    public <T> List<T> repeatedChildren(String name, Function<ElementReader, Optional<T>> read) {
        return take(name, Integer.MAX_VALUE, false, read);
    }

    /** The first child of this name that {@code read} understands. The others stay unread, with a warning. */
    public <T> Optional<T> child(String name, Function<ElementReader, Optional<T>> read) {
        return take(name, 1, true, read).stream().findFirst();
    }

    private <T> List<T> take(String name, int most, boolean withMarkup, Function<ElementReader, Optional<T>> read) {
        List<T> found = new ArrayList<>();
        List<XmlElement> left = new ArrayList<>();
        for (XmlElement child : elements) {
            if (!child.is(name)) {
                left.add(child);
                continue;
            }
            List<String> markup = beforeChildren.getOrDefault(child, List.of());
            Optional<T> value = found.size() == most ? Optional.empty()
                    : read.apply(new ElementReader(child, reading, withMarkup ? markup : List.of()));
            value.ifPresentOrElse(understood -> {
                found.add(understood);
                moved.addAll(withMarkup ? List.of() : markup);
            }, () -> {
                left.add(child);
                warnings.add(new XmlWarning(child.line(), Fault.of(FaultCode.ELEMENT_NOT_UNDERSTOOD, name)));
            });
        }
        elements = left;
        return found;
    }

    /**
     * The first child of this name that {@code read} understands, if the model has no place for the child's foreign
     * content. That content becomes foreign content of this element: an element with the name and the keys of the
     * child. {@link ElementBuilder} puts it back into the child. Other children of this name stay unread, without a
     * warning.
     */
    public <T> Optional<T> dependentChild(String name, Function<ElementReader, Optional<T>> read) {
        return takeDependentChildren(name, 1, read).stream().findFirst();
    }

    /** All children of this name that {@code read} understands, each read like a {@link #dependentChild}. */
    public <T> List<T> dependentChildren(String name, Function<ElementReader, Optional<T>> read) {
        return takeDependentChildren(name, Integer.MAX_VALUE, read);
    }

    private <T> List<T> takeDependentChildren(String name, int most, Function<ElementReader, Optional<T>> read) {
        List<T> found = new ArrayList<>();
        List<XmlElement> left = new ArrayList<>();
        for (XmlElement candidate : elements) {
            if (found.size() == most || !candidate.is(name)) {
                left.add(candidate);
                continue;
            }
            ElementReader reader = new ElementReader(candidate, reading, List.of());
            read.apply(reader).ifPresentOrElse(child -> {
                found.add(child);
                moved.addAll(beforeChildren.getOrDefault(candidate, List.of()));
                reader.remainder().ifPresent(remainders::add);
            }, () -> left.add(candidate));
        }
        elements = left;
        return found;
    }

    private Optional<XmlElement> remainder() {
        warnOfStrayText();
        List<XmlNode> unknown = unknown();
        if (attributes.isEmpty() && unknown.isEmpty()) {
            return Optional.empty();
        }
        List<XmlAttribute> left = new ArrayList<>(keys);
        left.addAll(attributes.values());
        warnOfTooMany(attributes.size());
        return Optional.of(new XmlElement(element.name(), element.declarations(), left, unknown, element.line()));
    }

    /** Everything that was not read or not understood. */
    public ForeignContent foreign() {
        warnOfStrayText();
        List<XmlNode> unknown = unknown();
        if (attributes.isEmpty() && unknown.isEmpty() && before.isEmpty()) {
            return ForeignContent.NONE;
        }
        SortedMap<String, String> left = new TreeMap<>();
        attributes.forEach((name, attribute) -> left.put(name, attribute.value()));
        warnOfTooMany(left.size());
        List<String> texts = new ArrayList<>();
        for (XmlNode node : unknown) {
            reading.limit().print(node).ifPresentOrElse(texts::add,
                    () -> warn(Fault.of(FaultCode.GROWS_TOO_LARGE)));
        }
        return new ForeignContent(left, texts, before);
    }

    /** The elements, comments and processing instructions that nobody asked for. */
    private List<XmlNode> unknown() {
        List<XmlNode> unknown = new ArrayList<>(remainders);
        moved.forEach(markup -> unknown.add(new XmlNode.Markup(markup)));
        for (XmlElement child : elements) {
            beforeChildren.getOrDefault(child, List.of()).forEach(markup -> unknown.add(new XmlNode.Markup(markup)));
            unknown.add(child);
        }
        atEnd.forEach(markup -> unknown.add(new XmlNode.Markup(markup)));
        return unknown;
    }

    /** The element is written with all of these and with the known ones, and must be readable then. */
    private void warnOfTooMany(int unknownAttributes) {
        if (unknownAttributes > XmlParser.MAXIMUM_ATTRIBUTES) {
            warn(Fault.of(FaultCode.TOO_MANY_ATTRIBUTES));
        }
    }

    /** Warns of text between the elements. It is the only content that is not kept; no tool may write text there. */
    private void warnOfStrayText() {
        if (!textTaken && !element.hasOnlyWhiteText()) {
            warn(Fault.of(FaultCode.STRAY_TEXT, element.name().local()));
        }
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_QUOTED ? value : value.substring(0, LONGEST_QUOTED) + "…";
    }

    /** Adds a warning about the element as a whole. */
    public void warn(Fault fault) {
        warnings.add(new XmlWarning(element.line(), fault));
    }
}
