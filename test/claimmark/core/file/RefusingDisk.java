package claimmark.core.file;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** A disk on which nothing can be renamed to {@code a.txt}, so often as a test says. */
class RefusingDisk implements FileOperations {

    private int refusals;
    private int pauses;

    RefusingDisk(int refusals) {
        this.refusals = refusals;
    }

    /** How often somebody waited. */
    int pauses() {
        return pauses;
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        if (isFile(to) && refusals-- > 0) {
            throw new FileSystemException(from.toString(), to.toString(), "Device or resource busy");
        }
        FileOperations.super.move(from, to, options);
    }

    private static boolean isFile(Path path) {
        return path.getFileName().toString().equals("a.txt");
    }

    @Override
    public void pause(Duration time) {
        pauses++;
    }

    /** Nothing catches this: what is done after it is done by whoever comes next. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Ends the writing in place after some bytes, as a kill or a full disk does. */
    static final class Interrupted extends RefusingDisk {

        private final int bytes;
        private final Throwable end;

        Interrupted(int bytes, Throwable end) {
            super(Integer.MAX_VALUE);
            this.bytes = bytes;
            this.end = end;
        }

        @Override
        public void write(Path path, byte[] content) throws IOException {
            if (!isFile(path)) {
                super.write(path, content);
                return;
            }
            super.write(path, Arrays.copyOf(content, bytes));
            if (end instanceof IOException full) {
                throw full;
            }
            throw (Error) end;
        }
    }
}
