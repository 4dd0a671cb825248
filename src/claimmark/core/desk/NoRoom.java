package claimmark.core.desk;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;

/** Tells that a file needs more memory than there is. */
final class NoRoom {

    private NoRoom() {
    }

    /** @param size of the file, in bytes */
    static Fault fault(long size) {
        return Fault.of(FaultCode.TOO_LARGE_FOR_MEMORY, megabytes(size), megabytes(Runtime.getRuntime().maxMemory()));
    }

    private static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }
}
