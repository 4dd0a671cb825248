package claimmark.core.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** The steps of writing a file that may fail on a disk. Tests replace them by steps that do fail. */
public interface FileOperations {

    FileOperations DISK = new FileOperations() {
    };

    /** Gives an existing file this content, and waits until its bytes have reached the disk. Follows no link. */
    default void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING, LinkOption.NOFOLLOW_LINKS)) {
            writeAll(channel, bytes);
            channel.force(true);
        }
    }

    /** Writes bytes at an offset of an existing file, cuts off what stood after it, and waits like {@link #write}. */
    default void append(Path file, long offset, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(offset).position(offset);
            writeAll(channel, bytes);
            channel.force(false);
        }
    }

    default void move(Path from, Path to, CopyOption... options) throws IOException {
        Files.move(from, to, options);
    }

    /** Waits until another program, such as a virus scanner, may be done with a file. */
    default void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}
