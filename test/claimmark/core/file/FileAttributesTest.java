package claimmark.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAttributesTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");

    @Test
    void aFileIsBeingWrittenUntilNobodyHasWrittenItForAWhile() {
        FileAttributes file = new FileAttributes(NOON, 7);
        assertTrue(file.isBeingWritten(NOON));
        assertTrue(file.isBeingWritten(NOON.plus(FileAttributes.REST).minusNanos(1)));
        assertFalse(file.isBeingWritten(NOON.plus(FileAttributes.REST)));
    }

    @Test
    void aTimeInTheFutureDoesNotTell() {
        assertFalse(new FileAttributes(NOON, 7).isBeingWritten(NOON.minusNanos(1)));
    }

    /** Clocks of file systems tick slowly: two programs may write at one time. */
    @Test
    void aFileWrittenAtTheSameTimeIsAnotherWhenItsSizeIs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "");
        Files.setLastModifiedTime(file, FileTime.from(NOON));
        FileAttributes empty = FileAttributes.of(file);
        assertEquals(new FileAttributes(NOON, 0), empty);
        Files.writeString(file, "words");
        Files.setLastModifiedTime(file, FileTime.from(NOON));
        assertNotEquals(empty, FileAttributes.of(file));
    }
}
