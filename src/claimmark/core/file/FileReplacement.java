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
 * Puts new bytes in the place of a file so that at every moment, whatever fails, there is either the whole old file or
 * the whole new one: the bytes go to a temporary file in the same folder, which then takes the old one's name.
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
     * Replaces a file, or makes it.
     *
     * @param file not a symbolic link, which would be replaced itself
     * @throws IOException when the bytes could not be written; the file is as it was then
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

    /** A new file with the permissions that the user's new files have; one left by a crash is not used again. */
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

    /** File systems that cannot replace in one step are rare; there a crash between two steps leaves the new file. */
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

    /** Makes the new name last through a power failure, where folders can be opened (not on Windows). */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return; // The file itself is on disk under its new name; only the moment of that is left to the system.
        }
    }
}
