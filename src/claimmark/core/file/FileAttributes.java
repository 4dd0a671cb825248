package claimmark.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/**
 * What tells without reading a file whether somebody has written it since.
 *
 * @param modified when it was written last
 * @param size in bytes
 */
public record FileAttributes(Instant modified, long size) {

    /** Programs empty a file before they write it, and a large one arrives in pieces: there is less time between. */
    public static final Duration REST = Duration.ofMillis(150);

    public static FileAttributes of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileAttributes(attributes.lastModifiedTime().toInstant(), attributes.size());
    }

    /** Whether the file was written so short before {@code now} that more of it may follow. */
    public boolean isBeingWritten(Instant now) {
        Duration age = Duration.between(modified, now);
        // The clock of another machine may be ahead, and then it does not tell.
        return !age.isNegative() && age.compareTo(REST) < 0;
    }
}
