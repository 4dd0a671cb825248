package claimmark.tour;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A sidecar, read with nothing of the plug-in's own except its schema. */
final class SavedReview {

    private static final String NAMESPACE = "urn:claimmark:review:1";
    private static final String SCHEMA = "/claimmark/core/store/review-1.xsd";

    /** One annotation of it, as the XML has it. */
    record Mark(Element element) {

        String kind() {
            return element.getAttribute("kind");
        }

        String exact() {
            return first("exact").map(Element::getTextContent).orElse("");
        }

        int start() {
            return Integer.parseInt(positionSelector().getAttribute("start"));
        }

        int end() {
            return Integer.parseInt(positionSelector().getAttribute("end"));
        }

        Optional<Element> first(String name) {
            return elements(element, name).stream().findFirst();
        }

        private Element positionSelector() {
            return elements(element, "selector").stream().filter(selector -> selector.hasAttribute("start"))
                    .findFirst().orElseThrow(() -> new AssertionError("No position: " + exact()));
        }
    }

    private final Document document;

    /** @throws org.xml.sax.SAXException when the file is not valid */
    SavedReview(Path sidecar) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        document = factory.newDocumentBuilder().parse(sidecar.toFile());
        URL schema = Optional.ofNullable(SavedReview.class.getResource(SCHEMA))
                .orElseThrow(() -> new AssertionError("The schema is not where it was: " + SCHEMA));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema).newValidator()
                .validate(new DOMSource(document));
    }

    List<Mark> marks() {
        return elements(document.getDocumentElement(), "annotation").stream().map(Mark::new).toList();
    }

    /** How many elements of a name there are. */
    int count(String element) {
        return elements(document.getDocumentElement(), element).size();
    }

    /** How many marks of a kind there are. */
    int marks(String kind) {
        return (int) marks().stream().filter(mark -> mark.kind().equals(kind)).count();
    }

    /** The only mark of these words. */
    Mark mark(String words) {
        List<Mark> found = marks().stream().filter(mark -> mark.exact().equals(words)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " marks of \"" + words + "\"; there are: "
                    + marks().stream().map(Mark::exact).toList());
        }
        return found.get(0);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(NAMESPACE, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }
}
