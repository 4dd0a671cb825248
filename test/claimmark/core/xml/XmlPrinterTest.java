package claimmark.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements come out as they went in, and only the sidecar's own have a layout. */
class XmlPrinterTest {

    private static XmlElement parse(String xml) throws XMLStreamException {
        return new XmlParser(9, 9).parse(xml).root();
    }

    @ParameterizedTest
    @ValueSource(strings = { "<r/>", "<r a=\"b\"/>", "<r>text</r>", "<r xmlns=\"urn:r\"/>",
        "<p:r xmlns:p=\"urn:p\"/>", "<r xmlns=\"urn:r\"><a xmlns=\"urn:a\"/><b/></r>",
        "<p:r xmlns:p=\"urn:p\"><p:a xmlns:p=\"urn:q\"/><p:b/></p:r>", "<r xmlns=\"urn:r\"><a xmlns=\"\"/></r>",
        "<r xml:lang=\"en\"/>", "<r xmlns:p=\"urn:p\" p:a=\"b\"/>", "<r><!-- c --><?i d?></r>" })
    void foreignElementsComeBackAsTheyWere(String xml) throws XMLStreamException {
        assertEquals(xml, XmlPrinter.element(parse(xml)));
    }

    @Test
    void aTextThatGrowsBeyondItsLimitIsNotPrinted() throws XMLStreamException {
        XmlElement element = parse("<r><a/><b/></r>");
        String whole = XmlPrinter.element(element);
        assertEquals(Optional.of(whole), XmlPrinter.element(element, whole.length()));
        assertEquals(Optional.empty(), XmlPrinter.element(element, 6));
    }

    @Test
    void theSidecarsOwnElementsStandInLinesOfTheirOwn() throws XMLStreamException {
        XmlElement root = parse("<review xmlns='" + XmlName.OWN + "' id='r' n='1'><a x='1'>text</a><b><c/></b>"
                + "<!-- d --><o:e xmlns:o='urn:o' f='g' h='i'><o:j/></o:e></review>");
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- before -->
                <review xmlns="urn:claimmark:review:1"
                    id="r"
                    n="1">
                  <a x="1">text</a>
                  <b>
                    <c/>
                  </b>
                  <!-- d -->
                  <o:e xmlns:o="urn:o" f="g" h="i"><o:j/></o:e>
                </review>
                """, XmlPrinter.document(root, List.of(new XmlNode.Markup("<!-- before -->"))));
    }

    @Test
    void onlyTheLayoutOfOwnElementsIsLeftOut() throws XMLStreamException {
        String own = "<a xmlns='" + XmlName.OWN + "'>";
        assertEquals(3, parse(own + "\n <b/>\n</a>").children().size());
        assertEquals(1, parse(own + "\n <b/>\n</a>").withoutLayout().children().size());
        assertEquals(3, parse(own + "x <b/>\n</a>").withoutLayout().children().size());
        assertEquals(1, parse(own + " \n</a>").withoutLayout().children().size(), "a text of spaces is a text");
        assertEquals(3, parse("<a xmlns='urn:o'>\n <b/>\n</a>").withoutLayout().children().size());
    }
}
