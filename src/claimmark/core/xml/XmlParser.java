package claimmark.core.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.fault.FaultCode;

/**
 * Reads XML into a tree. Document type declarations are refused, and so all entities except the five of XML itself.
 * Therefore the parser never opens another file, and entities cannot blow the text up.
 */
public final class XmlParser {

    /** How deeply elements may be nested. The sidecar itself needs five levels; the others are for other tools. */
    public static final int MAXIMUM_DEPTH = 100;

    /** How many attributes an element may have. The sidecar's own elements need ten. */
    public static final int MAXIMUM_ATTRIBUTES = 1000;

    /**
     * The limits of the JDK's parser are raised above the limits of the sidecar, because they differ from one JDK
     * version to the next. Every JDK must be able to read what another one wrote.
     */
    private static final Map<String, String> LIMITS = Map.of("jdk.xml.maxElementDepth", "0",
            "jdk.xml.maxXMLNameLimit", "1000000", "jdk.xml.elementAttributeLimit", "10000");

    private final XMLInputFactory factory;
    private final int maximumDepth;

    /** @param maximumDepth how deeply elements may be nested; they are read by recursion */
    public XmlParser(int maximumDepth) {
        this.maximumDepth = maximumDepth;
        factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        LIMITS.forEach(factory::setProperty);
    }

    /** @throws XMLStreamException when the text is no XML, or XML that is refused */
    public XmlElement parse(String xml) throws XMLStreamException {
        return document(factory.createXMLStreamReader(new StringReader(xml)));
    }

    private XmlElement document(XMLStreamReader reader) throws XMLStreamException {
        while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            refuseDeclarations(reader);
            reader.next();
        }
        XmlElement root = element(reader, 1, false);
        while (reader.hasNext()) {
            reader.next();
        }
        return root;
    }

    /** @param prefixed whether a prefix is declared around the element */
    private XmlElement element(XMLStreamReader reader, int depth, boolean prefixed) throws XMLStreamException {
        refuseExcess(reader, depth);
        XmlName name = name(reader.getNamespaceURI(), reader.getPrefix(), reader.getLocalName());
        SortedMap<String, String> declarations = declarations(reader);
        List<XmlAttribute> attributes = attributes(reader);
        int line = reader.getLocation().getLineNumber();
        boolean prefixedHere = prefixed || !declarations.isEmpty() && !declarations.lastKey().isEmpty();
        if (prefixedHere) {
            attributes.forEach(attribute -> mention(attribute.value(), reader, declarations));
        }
        List<XmlNode> children = new ArrayList<>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            XmlNode child = node(reader, depth, prefixedHere);
            if (prefixedHere && child instanceof XmlNode.Text text) {
                mention(text.text(), reader, declarations);
            }
            children.add(child);
        }
        return new XmlElement(name, declarations, attributes, children, line);
    }

    private static void mention(String value, XMLStreamReader reader, Map<String, String> declarations) {
        MentionedPrefixes.add(value, reader.getNamespaceContext(), declarations);
    }

    private XmlNode node(XMLStreamReader reader, int depth, boolean prefixed) throws XMLStreamException {
        refuseDeclarations(reader);
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT:
                return element(reader, depth + 1, prefixed);
            case XMLStreamConstants.COMMENT:
                return new XmlNode.Markup("<!--" + orEmpty(reader.getText()) + "-->");
            case XMLStreamConstants.PROCESSING_INSTRUCTION:
                return new XmlNode.Markup("<?" + reader.getPITarget() + " " + orEmpty(reader.getPIData()) + "?>");
            default:
                return new XmlNode.Text(orEmpty(reader.getText()));
        }
    }

    private void refuseExcess(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > maximumDepth) {
            throw new RefusedXmlException(FaultCode.NESTED_TOO_DEEPLY, reader.getLocation());
        }
        if (reader.getAttributeCount() > MAXIMUM_ATTRIBUTES) {
            throw new RefusedXmlException(FaultCode.TOO_MANY_ATTRIBUTES, reader.getLocation());
        }
    }

    private static void refuseDeclarations(XMLStreamReader reader) throws XMLStreamException {
        int event = reader.getEventType();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new RefusedXmlException(FaultCode.DOCUMENT_TYPE, reader.getLocation());
        }
    }

    private static SortedMap<String, String> declarations(XMLStreamReader reader) {
        SortedMap<String, String> declarations = new TreeMap<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = orEmpty(reader.getNamespacePrefix(i));
            String namespace = orEmpty(reader.getNamespaceURI(i));
            // The sidecar's own namespace needs no declaration here: the names of its elements imply it.
            if (!prefix.isEmpty() || !namespace.equals(XmlName.OWN)) {
                declarations.put(prefix, namespace);
            }
        }
        return declarations;
    }

    private static List<XmlAttribute> attributes(XMLStreamReader reader) {
        List<XmlAttribute> attributes = new ArrayList<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            XmlName name = name(reader.getAttributeNamespace(i), reader.getAttributePrefix(i),
                    reader.getAttributeLocalName(i));
            // For XML 1.1, the JDK's parser also reports namespace declarations as attributes.
            if (!name.namespace().equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)) {
                attributes.add(new XmlAttribute(name, orEmpty(reader.getAttributeValue(i))));
            }
        }
        return attributes;
    }

    private static XmlName name(@Nullable String namespace, @Nullable String prefix, @Nullable String local) {
        return new XmlName(orEmpty(namespace), orEmpty(prefix), orEmpty(local));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
