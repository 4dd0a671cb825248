package claimmark.core.file;

import java.io.IOException;

import claimmark.core.fault.Fault;

/** Says why a file cannot be read or written, where it is not the system that refused. */
public final class FileFaultException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public FileFaultException(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
