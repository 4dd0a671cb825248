package claimmark.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.fault.FaultCode;

/** What of a document is kept, and which documents are refused. */
class XmlParserTest {

    private static XmlDocument parse(String xml) throws XMLStreamException {
        return new XmlParser(3, 2).parse(xml);
    }

    private static FaultCode refused(String xml) {
        return assertThrows(RefusedXmlException.class, () -> parse(xml)).fault().code();
    }

    @Test
    void whatStandsAroundTheRootIsKept() throws XMLStreamException {
        XmlDocument document = parse("<!-- a -->\n<r><c/></r><?b c?>");
        assertEquals(List.of("<!-- a -->"), document.before());
        assertEquals(List.of("<?b c?>"), document.after());
        assertEquals(29, document.length());
        assertEquals(2, document.root().line());
        assertEquals("c", document.root().elements().get(0).name().local());
    }

    @Test
    void elementsMayBeNestedSoDeeplyAndNoMore() throws XMLStreamException {
        assertEquals("r", parse("<r><a><b/></a><a/></r>").root().name().local());
        assertEquals(FaultCode.NESTED_TOO_DEEPLY, refused("<r><a><b><c/></b></a></r>"));
    }

    @Test
    void soManyCommentsAndNoMore() throws XMLStreamException {
        assertEquals(2, parse("<!--a--><r><!--b--></r>").root().children().size() + 1);
        assertEquals(FaultCode.TOO_MANY_COMMENTS, refused("<!--a--><r><?b?></r><!--c-->"));
    }

    @Test
    void soManyAttributesAndNoMore() throws XMLStreamException {
        int most = XmlParser.MAXIMUM_ATTRIBUTES + 24;
        assertEquals(most, parse(withAttributes(most)).root().attributes().size());
        assertEquals(FaultCode.TOO_MANY_ATTRIBUTES, refused(withAttributes(most + 1)));
    }

    private static String withAttributes(int count) {
        return IntStream.range(0, count).mapToObj(i -> " a" + i + "=''").collect(Collectors.joining("", "<r", "/>"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<!DOCTYPE r><r/>", "<!DOCTYPE r [<!ENTITY e 'x'>]><r>&e;</r>" })
    void documentTypesAreRefused(String xml) {
        assertEquals(FaultCode.DOCUMENT_TYPE, refused(xml));
    }

    @Test
    void zeroBytesAreTold() {
        assertEquals(FaultCode.ZERO_BYTES, refused("\0<r/>"));
        assertEquals(FaultCode.ZERO_BYTES, refused("<r/>\0"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<?xml version='1.1'?><r/>", "<?xml  version = \"2.0\"?><r/>" })
    void anotherVersionOfXmlIsRefused(String xml) {
        assertEquals(FaultCode.OTHER_XML_VERSION, refused(xml));
    }

    @Test
    void anotherEncodingIsRefused() throws XMLStreamException {
        for (String fitting : List.of("UTF-8", "utf8", "US-ASCII")) {
            assertEquals("r", parse("<?xml version='1.0' encoding='" + fitting + "'?><r/>").root().name().local());
        }
        assertEquals(FaultCode.OTHER_ENCODING, refused("<?xml version='1.0' encoding='UTF-16'?><r/>"));
    }

    /** The place is told behind what is right, so that an editor shows what is wrong. */
    @Test
    void whatIsRefusedIsToldWhereItStands() {
        assertEquals(List.of(1, 16), place("<?xml version='1.1'?><r/>"));
        assertEquals(List.of(2, 11), place("<?xml version='1.0'\nencoding='UTF-16'?><r/>"));
        assertEquals(List.of(2, 3), place("<r>\nab\0</r>"));
    }

    private static List<Integer> place(String xml) {
        Location place = assertThrows(RefusedXmlException.class, () -> parse(xml)).getLocation();
        return List.of(place.getLineNumber(), place.getColumnNumber());
    }

    /** Other tools set elements in with tabs, or write the ends of lines of Windows. */
    @Test
    void whatOnlySetsElementsInIsNoText() throws XMLStreamException {
        assertTrue(parse("<r>\t<a/>\n  <b/>\r\n\t&#13;</r>").root().hasOnlyWhiteText());
        assertTrue(parse("<r/>").root().hasOnlyWhiteText());
        assertFalse(parse("<r>\t<a/>\u00A0</r>").root().hasOnlyWhiteText(), "no white space of XML");
        assertFalse(parse("<r>\t<a/>word</r>").root().hasOnlyWhiteText());
    }

    @Test
    void prefixesAreKeptWhereTheyAreMentioned() throws XMLStreamException {
        XmlElement root = parse("<r xmlns:p='urn:p' xmlns:q='urn:q'><a t='p:x'/><b>q:y</b><c>p</c></r>").root();
        assertEquals(Map.of("p", "urn:p", "q", "urn:q"), root.declarations());
        assertEquals(Map.of("p", "urn:p"), root.elements().get(0).declarations());
        assertEquals(Map.of("q", "urn:q"), root.elements().get(1).declarations());
        assertEquals(Map.of(), root.elements().get(2).declarations());
    }

    @Test
    void textAroundElementsIsKeptAsItIs() throws XMLStreamException {
        XmlElement root = parse("<r>a<b/><![CDATA[<c>]]> &amp; d</r>").root();
        assertEquals(List.of(new XmlNode.Text("a"), root.elements().get(0), new XmlNode.Text("<c> & d")),
                root.children());
    }
}
