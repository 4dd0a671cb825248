package claimmark.core.store;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import claimmark.core.xml.Utf8;
import claimmark.core.xml.XmlFaults;
import claimmark.core.xml.XmlWarning;

/** Validates sidecars against {@code review-1.xsd}. {@link SidecarReader} does not use it, and tolerates more. */
public final class SidecarSchema {

    private static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final Schema schema;

    /** Loads the schema from the resources of this package. */
    public SidecarSchema() {
        @Nullable URL resource = SidecarSchema.class.getResource("review-1.xsd");
        if (resource == null) {
            throw new IllegalStateException("review-1.xsd is missing");
        }
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            schema = factory.newSchema(resource);
        } catch (SAXException e) {
            throw new IllegalStateException("review-1.xsd is not a schema", e);
        }
    }

    /**
     * Lists the problems of a sidecar, each with its line; empty when the sidecar is valid. If the bytes are no XML,
     * only the first problem is found.
     */
    public List<XmlWarning> problems(byte[] bytes) {
        SchemaProblems problems = new SchemaProblems();
        try {
            InputSource text = new InputSource(new StringReader(Utf8.decode(bytes)));
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(problems);
            validator.validate(new SAXSource(parser(), text));
        } catch (XMLStreamException e) {
            return List.of(new XmlWarning(0, XmlFaults.of(e, "")));
        } catch (SAXException | IOException e) {
            problems.addFatal(e);
        }
        return problems.found();
    }

    private static XMLReader parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(DISALLOW_DOCTYPE, true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }
}
