package claimmark.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import javax.xml.stream.XMLStreamException;

import org.junit.jupiter.api.Test;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;

/** How much is quoted of a text that is no XML. */
class XmlFaultsTest {

    private static final String FORTY = "words ".repeat(6) + "four";

    private static Fault fault(String text) {
        XMLStreamException problem = assertThrows(XMLStreamException.class, () -> new XmlParser(9, 9).parse(text));
        return XmlFaults.of(problem, text);
    }

    private static Fault begins(String quoted) {
        return Fault.of(FaultCode.BEGINS_WITH_TEXT, quoted);
    }

    @Test
    void ofALongFirstLineTheBeginningIsQuotedAndAShortOneWhole() {
        assertEquals(begins(FORTY), fault(FORTY));
        assertEquals(begins(FORTY + "\u2026"), fault(FORTY + "!"));
        assertEquals(begins(FORTY), fault("\n  " + FORTY + "\r\nA second line."));
    }

    @Test
    void ofALongLineWhatStandsAroundThePlaceIsQuoted() {
        assertEquals(Fault.of(FaultCode.NO_XML, "x".repeat(38) + "</b>" + "y".repeat(18)),
                fault("<a>" + "x".repeat(60) + "</b>" + "y".repeat(60) + "</a>"));
        assertEquals(Fault.of(FaultCode.NO_XML, "xx</b>yy"), fault("<a>\nxx</b>yy\n</a>"));
    }
}
