package claimmark.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.file.FileFaultException;
import claimmark.core.file.FileFaults;
import claimmark.core.file.FileOperations;
import claimmark.core.file.FileReplacement;
import claimmark.core.file.Stamp;

/**
 * Loads and saves the sidecar file of an article. No other class of this package touches the file system.
 *
 * <pre>
 * SidecarFile.load(sidecar)                              // Present(reading, stamp), Absent or Failed
 * SidecarFile.save(sidecar, bytes, Optional.of(stamp))   // Saved(stamp), ChangedOnDisk or Failed
 * </pre>
 *
 * A symbolic link is followed, and the file that it points to is replaced. POSIX permissions are kept. On file systems
 * without them, the file gets the permissions of its folder. A hard link to the old file keeps the old content.
 */
public final class SidecarFile {

    private SidecarFile() {
    }

    /** The sidecar file of an article: in the same folder, named by {@link SidecarName}. */
    public static Path of(Path article) {
        return article.resolveSibling(SidecarName.of(String.valueOf(article.getFileName())));
    }

    /** Reads a sidecar. */
    public static LoadResult load(Path sidecar) {
        try {
            if (!exists(sidecar)) {
                return new LoadResult.Absent();
            }
            if (Files.size(sidecar) > Sidecar.MAXIMUM_BYTES) {
                return new LoadResult.Failed(Fault.of(FaultCode.TOO_LARGE_FOR_SIDECAR));
            }
            byte[] bytes = Files.readAllBytes(sidecar);
            return new LoadResult.Present(SidecarReader.read(bytes), Stamp.of(bytes));
        } catch (IOException e) {
            return new LoadResult.Failed(FileFaults.of(e));
        }
    }

    /**
     * The current state of the file, without reading the review in it; empty when there is no file.
     *
     * @throws IOException when there is a file that cannot be read
     */
    public static Optional<Stamp> stamp(Path sidecar) throws IOException {
        return exists(sidecar) ? Optional.of(Stamp.of(sidecar)) : Optional.empty();
    }

    /**
     * Writes a sidecar, as a whole or not at all, and only if nobody changed the file since it was loaded. (A change in
     * the few milliseconds between this check and the writing is not noticed.) A file that already has these bytes is
     * not written.
     *
     * @param expected the stamp from loading or from the last save; empty when there was no file
     */
    public static SaveResult save(Path sidecar, byte[] bytes, Optional<Stamp> expected) {
        return save(sidecar, bytes, expected, FileOperations.DISK);
    }

    static SaveResult save(Path sidecar, byte[] bytes, Optional<Stamp> expected, FileOperations operations) {
        try {
            Path file = followLinks(sidecar);
            Optional<Stamp> found = stamp(file);
            Stamp wanted = Stamp.of(bytes);
            if (found.equals(Optional.of(wanted))) {
                return new SaveResult.Saved(wanted);
            }
            if (!found.equals(expected)) {
                return new SaveResult.ChangedOnDisk(found);
            }
            new FileReplacement(operations).replace(file, bytes);
            return new SaveResult.Saved(wanted);
        } catch (IOException e) {
            return new SaveResult.Failed(FileFaults.of(e));
        }
    }

    /** @throws IOException also when the path is not a file, for instance a folder */
    private static boolean exists(Path path) throws IOException {
        try {
            if (Files.readAttributes(path, BasicFileAttributes.class).isRegularFile()) {
                return true;
            }
        } catch (NoSuchFileException absent) {
            return false;
        }
        throw new FileFaultException(Fault.of(FaultCode.NOT_A_FILE, path));
    }

    private static Path followLinks(Path path) throws IOException {
        if (!Files.isSymbolicLink(path)) {
            return path;
        }
        return Files.exists(path) ? path.toRealPath() : path.resolveSibling(Files.readSymbolicLink(path));
    }
}
