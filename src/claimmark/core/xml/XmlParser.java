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

    /** How many attributes that are not known an element may have. */
    public static final int MAXIMUM_ATTRIBUTES = 1000;

    /** How many comments and processing instructions a document may have. Each of them takes memory of its own. */
    public static final int MAXIMUM_COMMENTS = 100_000;

    /** How many attributes the sidecar's own elements may have beside those. */
    private static final int KNOWN_ATTRIBUTES = 24;

    /**
     * The limits of the JDK's parser are raised above the limits of the sidecar, because they differ from one JDK
     * version to the next. Every JDK must be able to read what another one wrote.
     */
    private static final Map<String, String> LIMITS = Map.of("jdk.xml.maxElementDepth", "0",
            "jdk.xml.maxXMLNameLimit", "1000000", "jdk.xml.elementAttributeLimit", "10000");

    private final XMLInputFactory factory;
    private final int maximumDepth;
    private final int maximumComments;

    /**
     * @param maximumDepth how deeply elements may be nested; they are read by recursion
     * @param maximumComments how many comments and processing instructions a document may have
     */
    public XmlParser(int maximumDepth, int maximumComments) {
        this.maximumDepth = maximumDepth;
        this.maximumComments = maximumComments;
        factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        LIMITS.forEach(factory::setProperty);
    }

    /** @throws XMLStreamException when the text is no XML, or XML that is refused */
    public XmlDocument parse(String xml) throws XMLStreamException {
        int zero = xml.indexOf(0);
        if (zero >= 0) {
            throw new RefusedXmlException(FaultCode.ZERO_BYTES, TextLocation.endOf(xml.substring(0, zero)));
        }
        XmlDeclaration.check(xml);
        return document(factory.createXMLStreamReader(new StringReader(xml)), xml.length());
    }

    private XmlDocument document(XMLStreamReader reader, int length) throws XMLStreamException {
        CountedComments comments = new CountedComments(maximumComments);
        List<String> before = new ArrayList<>();
        while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            refuseDeclarations(reader);
            comments.read(reader).ifPresent(before::add);
            reader.next();
        }
        int column = reader.getLocation().getColumnNumber();
        XmlElement root = element(reader, 1, new MentionedPrefixes(), comments);
        List<String> after = new ArrayList<>();
        while (reader.hasNext()) {
            reader.next();
            comments.read(reader).ifPresent(after::add);
        }
        return new XmlDocument(root, column, before, after, length);
    }

    /** @param mentioned the prefixes that are declared around the element */
    private XmlElement element(XMLStreamReader reader, int depth, MentionedPrefixes mentioned,
            CountedComments comments) throws XMLStreamException {
        refuseExcess(reader, depth);
        XmlName name = name(reader.getNamespaceURI(), reader.getPrefix(), reader.getLocalName());
        SortedMap<String, String> declarations = declarations(reader);
        List<XmlAttribute> attributes = attributes(reader);
        int line = reader.getLocation().getLineNumber();
        MentionedPrefixes here = mentioned.within(declarations);
        SortedMap<String, String> kept = new TreeMap<>(declarations);
        attributes.forEach(attribute -> here.add(attribute.value(), kept));
        List<XmlNode> children = new ArrayList<>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            XmlNode child = node(reader, depth, here, comments);
            if (child instanceof XmlNode.Text text) {
                here.add(text.text(), kept);
            }
            children.add(child);
        }
        here.leave();
        return new XmlElement(name, kept, attributes, children, line);
    }

    private XmlNode node(XMLStreamReader reader, int depth, MentionedPrefixes mentioned, CountedComments comments)
            throws XMLStreamException {
        refuseDeclarations(reader);
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT:
                return element(reader, depth + 1, mentioned, comments);
            case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION:
                return new XmlNode.Markup(comments.read(reader).orElseThrow());
            default:
                return new XmlNode.Text(orEmpty(reader.getText()));
        }
    }

    private void refuseExcess(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > maximumDepth) {
            throw new RefusedXmlException(FaultCode.NESTED_TOO_DEEPLY, reader.getLocation());
        }
        if (reader.getAttributeCount() > MAXIMUM_ATTRIBUTES + KNOWN_ATTRIBUTES) {
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
            attributes.add(new XmlAttribute(name, orEmpty(reader.getAttributeValue(i))));
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
