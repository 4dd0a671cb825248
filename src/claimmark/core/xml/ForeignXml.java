package claimmark.core.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Turns foreign content back into XML. The content is parsed before it is written, so that no program can put content
 * into the model that makes the sidecar unreadable. All content is parsed at once, because starting a parser is slow.
 */
public final class ForeignXml {

    /** For each foreign content, an element that contains it. */
    private final Map<ForeignContent, XmlElement> carriers = new HashMap<>();
    /** How the prefixes of foreign attributes begin; a number follows. */
    private final String prefix;

    /** @throws IllegalArgumentException when {@code contents} cannot be written as XML */
    private ForeignXml(Set<ForeignContent> contents, String prefix) {
        this.prefix = prefix;
        List<ForeignContent> order = contents.stream().filter(c -> !c.isEmpty()).toList();
        List<XmlElement> written = order.stream().map(this::carrier).toList();
        List<XmlElement> parsed = order.isEmpty() ? List.of() : parse(element("foreign", List.of(), written));
        for (int i = 0; i < written.size(); i++) {
            if (written.size() != parsed.size() || !isSame(written.get(i), parsed.get(i))) {
                throw new IllegalArgumentException("Foreign content is no XML: " + order.get(i));
            }
            carriers.put(order.get(i), parsed.get(i));
        }
    }

    /** The foreign content of an element and of everything inside it. */
    public static ForeignXml of(ElementBuilder root) {
        Set<ForeignContent> contents = new LinkedHashSet<>();
        root.forEachForeign(contents::add);
        return new ForeignXml(contents, FreePrefix.in(contents.stream().anyMatch(ForeignXml::needsPrefix)
                ? texts(root, contents) : List.of()));
    }

    private static boolean needsPrefix(ForeignContent content) {
        return content.attributes().keySet().stream().anyMatch(key -> key.startsWith("{"));
    }

    private static List<String> texts(ElementBuilder root, Set<ForeignContent> contents) {
        List<String> texts = new ArrayList<>();
        root.forEachText(texts::add);
        for (ForeignContent content : contents) {
            texts.addAll(content.attributes().values());
            texts.addAll(content.elements());
        }
        return texts;
    }

    List<XmlAttribute> attributes(ForeignContent content) {
        return content.isEmpty() ? List.of() : carrierOf(content).attributes();
    }

    /** What stands inside the element. */
    List<XmlNode> inside(ForeignContent content) {
        return content.isEmpty() ? List.of() : carrierOf(content).children().subList(0, content.elements().size());
    }

    /** What stands before the element. */
    List<XmlNode> before(ForeignContent content) {
        return content.before().isEmpty() ? List.of() : carrierOf(content).children()
                .subList(content.elements().size(), content.elements().size() + content.before().size());
    }

    private XmlElement carrierOf(ForeignContent content) {
        return Optional.ofNullable(carriers.get(content)).orElseGet(() -> carrier(content));
    }

    private static XmlElement element(String name, List<XmlAttribute> attributes, List<? extends XmlNode> children) {
        return new XmlElement(new XmlName("", "", name), Collections.emptySortedMap(), attributes,
                List.copyOf(children), 0);
    }

    private XmlElement carrier(ForeignContent content) {
        List<XmlAttribute> attributes = new ArrayList<>();
        Map<String, String> prefixes = new HashMap<>(Map.of(XMLConstants.XML_NS_URI, "xml"));
        content.attributes().forEach((key, value) -> attributes.add(new XmlAttribute(name(key, prefixes), value)));
        return element("carrier", attributes, Stream.concat(content.elements().stream(), content.before().stream())
                .map(XmlNode.Markup::new).toList());
    }

    /** @param prefixes the prefixes by namespace; a new namespace gets the next free prefix */
    private XmlName name(String key, Map<String, String> prefixes) {
        int end = key.lastIndexOf('}');
        if (!key.startsWith("{") || end < 0) {
            return XmlName.attribute(key);
        }
        String namespace = key.substring(1, end);
        String free = prefix + prefixes.size();
        return new XmlName(namespace, prefixes.computeIfAbsent(namespace, n -> free), key.substring(end + 1));
    }

    private static List<XmlElement> parse(XmlElement element) {
        try {
            return new XmlParser(XmlParser.MAXIMUM_DEPTH + 2, Integer.MAX_VALUE)
                    .parse(XmlPrinter.element(element)).root().elements();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Foreign content is no XML", e);
        }
    }

    private static boolean isSame(XmlElement written, XmlElement parsed) {
        return written.attributes().equals(parsed.attributes())
                && written.children().size() == parsed.children().size() && !parsed.hasText();
    }
}
