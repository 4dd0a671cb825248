package claimmark.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.text.Sha256;

/**
 * Lets one process at a time look at a file and then replace it. All processes of this machine take part that use this
 * class for the file.
 *
 * <pre>
 * try (WriteLock lock = WriteLock.of(file, operations)) {
 *     // look whether the file is as it was, and replace it
 * }
 * </pre>
 *
 * What is locked is a file in the machine's folder for temporary files, not one beside the article: so nothing ever
 * stays there, and the lock file need not be deleted, which cannot be done safely while others wait for it. There are
 * 256 of them for all files. Where nothing can be locked, or a process holds a lock too long, work goes on without: so
 * whoever replaces a file looks at it again in the last moment.
 */
public final class WriteLock implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final int MOST_PAUSES = 400;
    private static final int STRIPE_DIGITS = 2;

    /** For the threads of this process, since locks of files belong to processes. */
    private static final ReentrantLock IN_PROCESS = new ReentrantLock();

    private final Optional<FileChannel> channel;

    private WriteLock(Optional<FileChannel> channel) {
        this.channel = channel;
    }

    /** Waits for the lock of a file that may not exist yet; not longer than a few seconds. */
    public static WriteLock of(Path file, FileOperations operations) {
        IN_PROCESS.lock();
        try {
            return new WriteLock(lock(lockFile(file), operations));
        } catch (IOException withoutLocks) {
            return new WriteLock(Optional.empty());
        }
    }

    private static Path lockFile(Path file) throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir", "."), "claimmark-locks");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder);
            letEverybody(folder, "rwxrwxrwx");
        }
        String name = Sha256.of(file.toAbsolutePath().normalize().toString()).substring(0, STRIPE_DIGITS);
        return folder.resolve(name);
    }

    private static Optional<FileChannel> lock(Path lockFile, FileOperations operations) throws IOException {
        FileChannel opened = open(lockFile);
        try {
            for (int i = 0; i < MOST_PAUSES; i++) {
                @Nullable FileLock lock = opened.tryLock();
                if (lock != null) {
                    return Optional.of(opened);
                }
                operations.pause(PAUSE);
            }
        } catch (IOException | OverlappingFileLockException withoutLocks) {
            opened.close();
            return Optional.empty();
        }
        opened.close();
        return Optional.empty();
    }

    /** A file of another user in a common folder can be opened, but not with the option to create it. */
    private static FileChannel open(Path lockFile) throws IOException {
        try {
            return FileChannel.open(lockFile, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException absent) {
            return create(lockFile);
        }
    }

    private static FileChannel create(Path lockFile) throws IOException {
        try {
            FileChannel made = FileChannel.open(lockFile, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            letEverybody(lockFile, "rw-rw-rw-");
            return made;
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return FileChannel.open(lockFile, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static void letEverybody(Path path, String permissions) throws IOException {
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    /** Lets the next one in. */
    @Override
    public void close() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
        } catch (IOException released) {
            return; // The system releases the lock in any case.
        } finally {
            IN_PROCESS.unlock();
        }
    }
}
