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
        this(Fault.of(code), location);
    }

    RefusedXmlException(Fault fault, Location location) {
        super(fault.toString(), location);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
