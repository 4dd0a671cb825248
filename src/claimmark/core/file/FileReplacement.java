package claimmark.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;

/**
 * Replaces the content of a file completely or not at all. Whatever fails, the file has either all its old bytes or all
 * its new ones. Who may read or write it stays the same.
 *
 * <pre>
 * new FileReplacement().replace(Path.of("article.html.claims.xml"), bytes, Optional.of(Path.of("article.html")));
 * FileReplacement.finish(Path.of("article.html.claims.xml"));   // before it is read
 * </pre>
 *
 * <p>The bytes go to a temporary file in the same folder, which is then renamed to the file. Where a file cannot be
 * replaced, or would be another one for somebody, it is written in place while the temporary file still has all of it:
 * a file with a second name (a hard link), a file of another user, a file that is mounted by itself.
 */
public final class FileReplacement {

    /** How long to wait before a refused renaming is tried again; virus scanners have a file open for a moment. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(20), Duration.ofMillis(60), Duration.ofMillis(180));

    private final FileOperations operations;

    public FileReplacement() {
        this(FileOperations.DISK);
    }

    public FileReplacement(FileOperations operations) {
        this.operations = operations;
    }

    /**
     * Replaces a file, or creates it with the rights of any new file.
     *
     * @param file the file; it must not be a symbolic link, because the link itself would be replaced
     * @throws IOException when the bytes cannot be written; then the file is unchanged
     */
    public void replace(Path file, byte[] bytes) throws IOException {
        replace(file, bytes, Optional.empty());
    }

    /**
     * Replaces a file, or creates it.
     *
     * @param file as in {@link #replace(Path, byte[])}
     * @param model whose owner, group and permissions a new file gets, as far as this user may set them
     */
    public void replace(Path file, byte[] bytes, Optional<Path> model) throws IOException {
        replaceIf(() -> true, file, bytes, model);
    }

    /** Tells in the last moment whether a file may be replaced. */
    public interface Condition {

        /** @throws IOException when that cannot be found out; then the file is not replaced */
        boolean holds() throws IOException;
    }

    /**
     * Does the same as {@link #replace(Path, byte[], Optional)}, if the condition holds when the bytes are on the disk
     * and only the file's name is missing.
     *
     * @return whether it held
     */
    public boolean replaceIf(Condition condition, Path file, byte[] bytes, Optional<Path> model) throws IOException {
        @Nullable Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new FileFaultException(Fault.of(FaultCode.NOT_A_FILE, file));
        }
        boolean replaces = Files.exists(file);
        if (replaces && !Files.isWritable(file)) {
            throw FileFaults.ofFile(file, folder);
        }
        TemporaryFile.clearAbandoned(folder);
        try (TemporaryFile temporary = TemporaryFile.create(folder, name -> make(name, file, replaces, model))) {
            operations.write(temporary.path(), bytes);
            if (!condition.holds()) {
                return false;
            }
            if (!replaces) {
                create(temporary, file);
            } else if (FileAccess.canReplace(temporary.path(), file)) {
                replace(temporary, file, bytes);
            } else {
                new UnfinishedWriting(file).write(temporary, bytes, operations);
            }
        }
        force(folder);
        return true;
    }

    /**
     * Copies a file to where none is: nobody ever sees half a copy.
     *
     * @return whether there was none
     */
    public boolean copy(Path file, Path copy) throws IOException {
        return Files.notExists(copy)
                && replaceIf(() -> Files.notExists(copy), copy, Files.readAllBytes(file), Optional.of(file));
    }

    private static void make(Path name, Path file, boolean replaces, Optional<Path> model) throws IOException {
        if (replaces) {
            FileAccess.copy(file, name);
        } else if (model.filter(Files::isRegularFile).isPresent()) {
            FileAccess.copyForOtherContent(model.get(), name);
        } else {
            Files.createFile(name);
        }
    }

    private void replace(TemporaryFile temporary, Path file, byte[] bytes) throws IOException {
        UnfinishedWriting writing = new UnfinishedWriting(file);
        try {
            rename(temporary, file);
            writing.forget();
        } catch (IOException refused) {
            try {
                writing.write(temporary, bytes, operations);
            } catch (IOException alsoRefused) {
                refused.addSuppressed(alsoRefused);
                throw refused;
            }
        }
    }

    private void create(TemporaryFile temporary, Path file) throws IOException {
        try {
            rename(temporary, file);
        } catch (AtomicMoveNotSupportedException simple) {
            temporary.moveTo(file, operations);
        }
    }

    private void rename(TemporaryFile temporary, Path file) throws IOException {
        for (Duration pause : PAUSES) {
            try {
                temporary.moveTo(file, operations, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AtomicMoveNotSupportedException never) {
                throw never;
            } catch (IOException refused) {
                operations.pause(pause);
            }
        }
        temporary.moveTo(file, operations, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Finishes the writing of a file that a crash interrupted. Must be called before the file is read. Does nothing
     * else, and never fails: what cannot be finished is read as it is.
     */
    public static void finish(Path file) {
        new UnfinishedWriting(file).finish();
    }

    /** Makes the new name survive a power failure, on systems that can open folders (not on Windows). */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return; // The file itself is on disk under its new name; only the moment of that is left to the system.
        }
    }
}
