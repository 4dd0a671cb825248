package claimmark.core.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;

import claimmark.core.model.ForeignContent;

/**
 * Turns foreign content into XML again. It is parsed before it is written: a sidecar that nobody can read must never
 * be made, whoever put the content into the model.
 */
final class ForeignXml {

    private ForeignXml() {
    }

    /** @throws IllegalArgumentException when {@code xml} is not one well-formed element */
    static XmlElement element(String xml) {
        try {
            return new XmlParser().parse(xml);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Foreign content is not XML: " + xml, e);
        }
    }

    /**
     * The attributes, with a prefix for each name in a namespace.
     *
     * @throws IllegalArgumentException when a name or value cannot be written in XML
     */
    static List<XmlAttribute> attributes(ForeignContent foreign) {
        List<XmlAttribute> attributes = new ArrayList<>();
        for (Map.Entry<String, String> entry : foreign.attributes().entrySet()) {
            XmlAttribute attribute = new XmlAttribute(name(entry.getKey(), attributes.size() + 1), entry.getValue());
            XmlElement carrier = new XmlElement(new XmlName("", "", "carrier"), Collections.emptySortedMap(),
                    List.of(attribute), List.of(), 0);
            if (!element(XmlPrinter.element(carrier)).attributes().equals(carrier.attributes())) {
                throw new IllegalArgumentException("No name of an attribute: " + entry.getKey());
            }
            attributes.add(attribute);
        }
        return attributes;
    }

    private static XmlName name(String key, int number) {
        int end = key.indexOf('}');
        if (!key.startsWith("{") || end < 0) {
            return XmlName.attribute(key);
        }
        String namespace = key.substring(1, end);
        String prefix = namespace.equals(XMLConstants.XML_NS_URI) ? "xml" : "ns" + number;
        return new XmlName(namespace, prefix, key.substring(end + 1));
    }
}
