package claimmark.core.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What shows of a file without reading it, so that it is not read again and again. Not thread-safe. */
public final class FileGlance {

    private final Path file;
    private final InstantSource clock;
    private Optional<FileAttributes> unchanged = Optional.empty();

    public FileGlance(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** @param comparison reads the file and tells whether it is another than was known; it is not asked needlessly */
    public boolean isChanged(BooleanSupplier comparison) {
        // Who writes again at once may leave time and size as they are, so that they tell nothing for a while.
        Optional<FileAttributes> now = attributes().filter(found -> !found.isBeingWritten(clock.instant()));
        if (now.isPresent() && now.equals(unchanged)) {
            return false;
        }
        boolean changed = comparison.getAsBoolean();
        unchanged = changed ? Optional.empty() : now;
        return changed;
    }

    /** What is known of the file is something else now. */
    public void forget() {
        unchanged = Optional.empty();
    }

    /** Whether somebody may still be writing the file; nobody writes one that is not there. */
    public boolean isBeingWritten() {
        return attributes().filter(found -> found.isBeingWritten(clock.instant())).isPresent();
    }

    private Optional<FileAttributes> attributes() {
        try {
            return Optional.of(FileAttributes.of(file));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
