package claimmark.core.xml;

import javax.xml.stream.XMLStreamException;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;

/** Tells what is wrong with a text that could not be read as XML. */
public final class XmlFaults {

    /** What stands before the parser's own words, after the place that is told apart. */
    private static final String MESSAGE = "Message: ";

    private XmlFaults() {
    }

    /** What an exception of {@link XmlParser} or {@link Utf8} tells. */
    public static Fault of(XMLStreamException problem) {
        if (problem instanceof RefusedXmlException refused) {
            return refused.fault();
        }
        String words = String.valueOf(problem.getMessage());
        int start = words.indexOf(MESSAGE);
        return Fault.of(FaultCode.NO_XML, start < 0 ? words : words.substring(start + MESSAGE.length()));
    }
}
