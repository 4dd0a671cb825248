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
import claimmark.core.file.RealFile;
import claimmark.core.file.Stamp;
import claimmark.core.file.WriteLock;

/**
 * Loads and saves the sidecar file of an article. No other class of this package touches the file system.
 *
 * <pre>
 * SidecarFile.load(SidecarFile.of(article))              // Present(reading, stamp), Absent or Failed
 * SidecarFile.save(article, bytes, Optional.of(stamp))   // Saved(stamp), ChangedOnDisk or Failed
 * </pre>
 *
 * A symbolic link is followed, and the file that it points to is replaced. Who may read and write the file stays the
 * same ({@link FileReplacement}).
 */
public final class SidecarFile {

    /** The size up to which a sidecar is read, and so written. */
    public static final int MAXIMUM_BYTES = Sidecar.MAXIMUM_BYTES;

    /** How many times as large as a sidecar the memory must be to read it: its bytes, its characters, its elements. */
    private static final int LEAST_MEMORY = 4;

    private SidecarFile() {
    }

    /** The sidecar file of an article: in the same folder, named by {@link SidecarName}. */
    public static Path of(Path article) {
        return article.resolveSibling(SidecarName.of(String.valueOf(article.getFileName())));
    }

    /**
     * Reads a sidecar. What a crash left unfinished is finished before. A sidecar that does not fit into the memory is
     * told like any other that cannot be read.
     */
    public static LoadResult load(Path sidecar) {
        return load(sidecar, Runtime.getRuntime().maxMemory());
    }

    /** @param memory how many bytes the program may use */
    static LoadResult load(Path sidecar, long memory) {
        try {
            Path file = RealFile.of(sidecar);
            FileReplacement.finish(file);
            return exists(file) ? read(file, Files.size(file), memory) : new LoadResult.Absent();
        } catch (IOException e) {
            return new LoadResult.Failed(FileFaults.of(e), Optional.empty());
        }
    }

    private static LoadResult read(Path file, long size, long memory) throws IOException {
        if (size > Sidecar.MAXIMUM_BYTES) {
            return new LoadResult.Failed(Fault.of(FaultCode.TOO_LARGE_FOR_SIDECAR), stamp(file));
        }
        Fault tooLarge = Fault.of(FaultCode.TOO_LARGE_FOR_MEMORY, megabytes(size), megabytes(memory));
        if (size > memory / LEAST_MEMORY) {
            // To try it would take the memory that others need at this moment.
            return new LoadResult.Failed(tooLarge, stamp(file));
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new LoadResult.Present(SidecarReader.read(bytes), Stamp.of(bytes));
        } catch (OutOfMemoryError | StackOverflowError noRoom) {
            return new LoadResult.Failed(tooLarge, stamp(file));
        }
    }

    /** Rounded up. */
    private static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }

    /**
     * The current state of the file, without reading the review in it; empty when there is no file.
     *
     * @throws IOException when there is a file that cannot be read
     */
    public static Optional<Stamp> stamp(Path sidecar) throws IOException {
        if (!exists(sidecar)) {
            return Optional.empty();
        }
        long size = Files.size(sidecar);
        // Reading what is too large for a sidecar takes long, and it is never overwritten.
        return Optional.of(size > Sidecar.MAXIMUM_BYTES ? new Stamp("", size) : Stamp.of(sidecar));
    }

    /**
     * Writes a sidecar, as a whole or not at all, and only if nobody changed the file since it was loaded. Processes
     * that use this method wait for each other; so none of them overwrites what another one saved. The file is looked
     * at again when only its name is missing, for other programs do not wait. A file that already has these bytes is
     * not written.
     *
     * @param article the article; a new sidecar gets its owner, group and permissions
     * @param expected the stamp from loading or from the last save; empty when there was no file
     */
    public static SaveResult save(Path article, byte[] bytes, Optional<Stamp> expected) {
        return save(article, bytes, expected, FileOperations.DISK);
    }

    static SaveResult save(Path article, byte[] bytes, Optional<Stamp> expected, FileOperations operations) {
        return save(of(article), bytes, expected, Optional.of(article), operations);
    }

    /** Does the same for a sidecar that does not lie beside its article, or has another name. */
    public static SaveResult saveAs(Path sidecar, byte[] bytes, Optional<Stamp> expected) {
        return save(sidecar, bytes, expected, Optional.empty(), FileOperations.DISK);
    }

    private static SaveResult save(Path sidecar, byte[] bytes, Optional<Stamp> expected, Optional<Path> model,
            FileOperations operations) {
        try {
            Path file = RealFile.of(sidecar);
            try (WriteLock lock = WriteLock.of(file, operations)) {
                return replace(file, bytes, expected, model, operations);
            }
        } catch (IOException e) {
            return new SaveResult.Failed(FileFaults.of(e));
        }
    }

    private static SaveResult replace(Path file, byte[] bytes, Optional<Stamp> expected, Optional<Path> model,
            FileOperations operations) throws IOException {
        Optional<Stamp> found = stamp(file);
        Stamp wanted = Stamp.of(bytes);
        if (found.equals(Optional.of(wanted))) {
            return new SaveResult.Saved(wanted);
        }
        boolean replaced = found.equals(expected) && new FileReplacement(operations)
                .replaceIf(() -> stamp(file).equals(expected), file, bytes, model);
        return replaced ? new SaveResult.Saved(wanted) : new SaveResult.ChangedOnDisk(stamp(file));
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
}
