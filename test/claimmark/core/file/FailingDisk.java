package claimmark.core.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;

/** A disk on which one step of writing fails, as long as a test says. */
public final class FailingDisk implements FileOperations {

    /** The step that fails. */
    public enum Step {
        /** Half of the bytes find room. */
        WRITE,
        /** All bytes are written, but the system cannot tell whether they have reached the disk. */
        FORCE,
        RENAME
    }

    private final Step step;
    private boolean fails = true;

    public FailingDisk(Step step) {
        this.step = step;
    }

    /** From now on nothing fails. */
    public void mend() {
        fails = false;
    }

    public void fail() {
        fails = true;
    }

    /** What the system says. */
    public String words() {
        return switch (step) {
            case WRITE -> "No space left on device";
            case FORCE -> "Input/output error";
            case RENAME -> "Device or resource busy";
        };
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        boolean half = fails && step == Step.WRITE;
        FileOperations.super.write(file, half ? Arrays.copyOf(bytes, bytes.length / 2) : bytes);
        failUnlessRenaming();
    }

    @Override
    public void append(Path file, long offset, byte[] bytes) throws IOException {
        if (fails && step == Step.WRITE) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.position(offset).write(ByteBuffer.wrap(bytes, 0, bytes.length / 2));
            }
        } else {
            FileOperations.super.append(file, offset, bytes);
        }
        failUnlessRenaming();
    }

    private void failUnlessRenaming() throws IOException {
        if (fails && step != Step.RENAME) {
            throw new IOException(words());
        }
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        if (fails && step == Step.RENAME) {
            throw new FileSystemException(from.toString(), to.toString(), words());
        }
        FileOperations.super.move(from, to, options);
    }

    @Override
    public void pause(Duration time) {
        // Nothing becomes better by waiting.
    }
}
