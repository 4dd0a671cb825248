package claimmark.core.xml;

import javax.xml.stream.XMLStreamException;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;

/** Converts the exceptions of {@link XmlParser} and {@link Utf8} to faults. */
public final class XmlFaults {

    /** The text before the parser's own words. Before it stands the place, which is reported separately. */
    private static final String MESSAGE = "Message: ";

    private XmlFaults() {
    }

    /** The fault for an exception of {@link XmlParser} or {@link Utf8}. */
    public static Fault of(XMLStreamException problem) {
        if (problem instanceof RefusedXmlException refused) {
            return refused.fault();
        }
        String words = String.valueOf(problem.getMessage());
        int start = words.indexOf(MESSAGE);
        return Fault.of(FaultCode.NO_XML, start < 0 ? words : words.substring(start + MESSAGE.length()));
    }
}
