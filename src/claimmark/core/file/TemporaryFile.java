package claimmark.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;

/**
 * A file in which new content is made ready, in the folder of the file that will get it. It is locked as long as its
 * process lives. So a file of this kind that is not locked was left by a crash, and nobody needs it.
 */
final class TemporaryFile implements AutoCloseable {

    private static final String PREFIX = ".claimmark-";
    private static final String EXTENSION = ".tmp";
    /** Only files of live processes stay in the way. */
    private static final int MOST = 10_000;
    /** Far behind the end of every file, because on Windows nobody can read or write what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel channel;
    private boolean named = true;

    private TemporaryFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes the file that a {@link TemporaryFile} shall be. */
    interface Making {

        /** @throws FileAlreadyExistsException when there is a file, or a link, of this name */
        void make(Path file) throws IOException;
    }

    /** Makes a file with a name that nobody uses. */
    static TemporaryFile create(Path folder, Making making) throws IOException {
        for (int i = 1; i <= MOST; i++) {
            Optional<TemporaryFile> made = create(folder, folder.resolve(PREFIX + i + EXTENSION), making);
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw new FileFaultException(Fault.of(FaultCode.TOO_MANY_TEMPORARIES, folder));
    }

    private static Optional<TemporaryFile> create(Path folder, Path file, Making making) throws IOException {
        try {
            making.make(file);
        } catch (FileAlreadyExistsException taken) {
            return Optional.empty();
        } catch (FileSystemException refused) {
            throw FileFaults.ofFolder(folder, refused);
        }
        FileChannel channel = open(file);
        // Who clears the folder may have come between, before the file was locked.
        if (tryLock(channel) != Lock.OF_ANOTHER && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(new TemporaryFile(file, channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /** To whom the lock of a file belongs. */
    private enum Lock {
        OURS, OF_ANOTHER, UNKNOWN
    }

    private static Lock tryLock(FileChannel channel) {
        try {
            @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock == null ? Lock.OF_ANOTHER : Lock.OURS;
        } catch (OverlappingFileLockException ofAnotherThread) {
            return Lock.OF_ANOTHER;
        } catch (IOException withoutLocks) {
            return Lock.UNKNOWN;
        }
    }

    /** Deletes the temporary files that a crash left in a folder. What cannot be deleted is in nobody's way. */
    static void clearAbandoned(Path folder) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PREFIX + "*" + EXTENSION)) {
            for (Path file : found) {
                doAlone(file, () -> Files.deleteIfExists(file));
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return;
        }
    }

    /** What is done with a file that nobody uses. */
    interface Clearing {
        void run() throws IOException;
    }

    /** Does something with a file that a {@link TemporaryFile} was; does nothing while its process lives. */
    static void doAlone(Path file, Clearing clearing) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = open(file)) {
            if (tryLock(channel) == Lock.OURS) {
                clearing.run();
            }
        } catch (IOException notOurs) {
            return;
        }
    }

    Path path() {
        return path;
    }

    /** Gives the file another name, under which it stays. It is locked as before. */
    void moveTo(Path name, FileOperations operations, CopyOption... options) throws IOException {
        operations.move(path, name, options);
        named = false;
    }

    /** Lets the file go, and deletes it if it has no other name by now. */
    @Override
    public void close() {
        try (channel) {
            if (named) {
                Files.deleteIfExists(path);
            }
        } catch (IOException left) {
            return; // Whoever writes here next will delete it.
        }
    }
}
