package claimmark.core.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;

/** Tells why a file could not be read or written. */
public final class FileFaults {

    private FileFaults() {
    }

    public static Fault of(IOException problem) {
        return fault(problem).thrownAs(problem);
    }

    private static Fault fault(IOException problem) {
        if (problem instanceof FileFaultException known) {
            return known.fault();
        }
        if (problem instanceof AccessDeniedException denied) {
            return Fault.of(FaultCode.ACCESS_DENIED, denied.getFile());
        }
        if (problem instanceof NoSuchFileException missing) {
            return Fault.of(FaultCode.NOT_THERE, missing.getFile());
        }
        return Fault.of(FaultCode.SYSTEM_REFUSED, words(problem));
    }

    /** The system's words, without the paths that the JDK puts before them. */
    private static String words(IOException problem) {
        @Nullable String reason = problem instanceof FileSystemException system ? system.getReason()
                : problem.getLocalizedMessage();
        return reason == null || reason.isBlank() ? problem.getClass().getSimpleName() : reason;
    }

    /** Why no file can be made in a folder. */
    static IOException ofFolder(Path folder, FileSystemException problem) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new FileFaultException(Fault.of(FaultCode.FOLDER_GONE, folder));
        }
        if (Files.getFileStore(folder).isReadOnly()) {
            return new FileFaultException(Fault.of(FaultCode.DISK_READ_ONLY, folder));
        }
        return problem instanceof AccessDeniedException
                ? new FileFaultException(Fault.of(FaultCode.FOLDER_NOT_WRITABLE, folder)) : problem;
    }

    /** Why a file that is there cannot be written. */
    static IOException ofFile(Path file, Path folder) throws IOException {
        return new FileFaultException(Files.getFileStore(folder).isReadOnly()
                ? Fault.of(FaultCode.DISK_READ_ONLY, folder) : Fault.of(FaultCode.ACCESS_DENIED, file));
    }
}
