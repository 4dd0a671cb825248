package claimmark.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * What tells without reading a file whether somebody has written it since.
 *
 * @param modified when it was written last; programs that copy or restore files set it as they like
 * @param size in bytes
 * @param identity the number of the file on its disk, and when the system last saw it change, which no program can set;
 *            empty where the system tells neither
 */
public record FileAttributes(Instant modified, long size, String identity) {

    /** Programs empty a file before they write it, and a large one arrives in pieces: there is less time between. */
    public static final Duration REST = Duration.ofMillis(150);

    public static FileAttributes of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileAttributes(attributes.lastModifiedTime().toInstant(), attributes.size(), identity(file));
    }

    private static String identity(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return "";
        }
        Map<String, Object> known = Files.readAttributes(file, "unix:ino,ctime");
        return known.get("ino") + " " + known.get("ctime");
    }

    /** Whether the file was written so short before {@code now} that more of it may follow. */
    public boolean isBeingWritten(Instant now) {
        Duration age = Duration.between(modified, now);
        // The clock of another machine may be ahead, and then it does not tell.
        return !age.isNegative() && age.compareTo(REST) < 0;
    }
}
