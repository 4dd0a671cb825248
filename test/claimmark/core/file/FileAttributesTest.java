package claimmark.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAttributesTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");

    @Test
    void aFileIsBeingWrittenUntilNobodyHasWrittenItForAWhile() {
        FileAttributes file = new FileAttributes(NOON, 7, "");
        assertTrue(file.isBeingWritten(NOON));
        assertTrue(file.isBeingWritten(NOON.plus(FileAttributes.REST).minusNanos(1)));
        assertFalse(file.isBeingWritten(NOON.plus(FileAttributes.REST)));
    }

    @Test
    void aTimeInTheFutureDoesNotTell() {
        assertFalse(new FileAttributes(NOON, 7, "").isBeingWritten(NOON.minusNanos(1)));
    }

    /** Clocks of file systems tick slowly: two programs may write at one time. */
    @Test
    void aFileWrittenAtTheSameTimeIsAnotherWhenItsSizeIs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "");
        Files.setLastModifiedTime(file, FileTime.from(NOON));
        FileAttributes empty = FileAttributes.of(file);
        assertEquals(new FileAttributes(NOON, 0, empty.identity()), empty);
        Files.writeString(file, "words");
        Files.setLastModifiedTime(file, FileTime.from(NOON));
        assertNotEquals(empty, FileAttributes.of(file));
    }

    /** As rsync and cp do when they keep the times of what they copy. */
    @Test
    void aFileWrittenWithItsOldTimeAndSizeIsAnotherWhereTheSystemTells(@TempDir Path folder) throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        Path file = Files.writeString(folder.resolve("a.txt"), "words");
        Files.setLastModifiedTime(file, FileTime.from(NOON));
        FileAttributes before = FileAttributes.of(file);
        Path other = Files.writeString(folder.resolve("b.txt"), "other");
        Files.setLastModifiedTime(other, FileTime.from(NOON));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertNotEquals(before, FileAttributes.of(file));
    }
}
