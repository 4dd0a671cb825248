package claimmark.core.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;

/** Tells why a file could not be read or written. */
public final class FileFaults {

    private FileFaults() {
    }

    public static Fault of(IOException problem) {
        if (problem instanceof FileFaultException known) {
            return known.fault();
        }
        if (problem instanceof AccessDeniedException denied) {
            return Fault.of(FaultCode.ACCESS_DENIED, denied.getFile());
        }
        if (problem instanceof NoSuchFileException missing) {
            return Fault.of(FaultCode.NOT_THERE, missing.getFile());
        }
        return Fault.of(FaultCode.SYSTEM_REFUSED, problem.getLocalizedMessage());
    }
}
