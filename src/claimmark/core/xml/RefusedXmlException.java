package claimmark.core.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;

/** Thrown for XML with features that are refused here, such as a document type. */
final class RefusedXmlException extends XMLStreamException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    RefusedXmlException(FaultCode code, Location location) {
        super(code.name(), location);
        fault = Fault.of(code);
    }

    Fault fault() {
        return fault;
    }
}
