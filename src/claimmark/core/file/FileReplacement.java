package claimmark.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;

/**
 * Replaces the content of a file completely or not at all. Whatever fails, the file has either all its old bytes or all
 * its new ones.
 *
 * <pre>
 * new FileReplacement().replace(Path.of("article.html.claims.xml"), bytes);
 * </pre>
 *
 * <p>The bytes go to a temporary file in the same folder, which is then renamed to the file.
 */
public final class FileReplacement {

    private static final int MOST_TEMPORARIES = 100;

    private final FileOperations operations;

    public FileReplacement() {
        this(FileOperations.DISK);
    }

    public FileReplacement(FileOperations operations) {
        this.operations = operations;
    }

    /**
     * Replaces a file, or creates it.
     *
     * @param file the file; it must not be a symbolic link, because the link itself would be replaced
     * @throws IOException when the bytes cannot be written; then the file is unchanged
     */
    public void replace(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new FileFaultException(Fault.of(FaultCode.NOT_A_FILE, file));
        }
        Path temporary = createTemporary(folder);
        try {
            copyPermissions(file, temporary);
            operations.write(temporary, bytes);
            move(temporary, file);
        } catch (IOException | RuntimeException e) {
            delete(temporary, e);
            throw e;
        }
        force(folder);
    }

    /**
     * Creates a file with the permissions of the user's other new files. A temporary file left by a crash is not used
     * again.
     */
    private static Path createTemporary(Path folder) throws IOException {
        for (int i = 1; i < MOST_TEMPORARIES; i++) {
            try {
                return Files.createFile(folder.resolve(".claimmark-" + i + ".tmp"));
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
        throw new FileFaultException(Fault.of(FaultCode.TOO_MANY_TEMPORARIES, folder));
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    /**
     * Renames the temporary file. A few file systems cannot replace a file in one step. On these, a crash between two
     * steps leaves only the new file.
     */
    private void move(Path temporary, Path file) throws IOException {
        try {
            operations.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            operations.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path temporary, Exception cause) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
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
