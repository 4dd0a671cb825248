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
 * The file in which a sidecar lies: the only class of the core's sidecar that touches the file system.
 *
 * <p>A symbolic link is followed, and what it points to is replaced. Permissions are kept where the file system has
 * POSIX permissions; elsewhere the file gets those of its folder. A hard link to the old file keeps the old file.
 */
public final class SidecarFile {

    private static final String EXTENSION = ".claims.xml";

    private SidecarFile() {
    }

    /** Where the sidecar of an article is: in its folder, under its name with {@code .claims.xml} appended. */
    public static Path of(Path article) {
        return article.resolveSibling(article.getFileName() + EXTENSION);
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
     * The state the file is in, without reading what it means; empty when there is none.
     *
     * @throws IOException when there is something that cannot be read
     */
    public static Optional<Stamp> stamp(Path sidecar) throws IOException {
        return exists(sidecar) ? Optional.of(Stamp.of(sidecar)) : Optional.empty();
    }

    /**
     * Writes a sidecar, whole or not at all, and only if the file is still what it was when it was loaded. (Someone who
     * writes it between that check and the writing, milliseconds later, is not noticed.) A file that has the wanted
     * bytes already is left alone.
     *
     * @param expected the stamp that loading or the last save gave; empty when there was no file
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

    /** @throws IOException also when there is something else than a file */
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
