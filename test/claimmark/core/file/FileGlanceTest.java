package claimmark.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileGlanceTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");

    @TempDir
    private Path folder;
    private Path file;
    private FileGlance glance;
    private Instant now = NOON.plusSeconds(60);
    private String known = "";
    private int readings;

    @BeforeEach
    void glance() {
        file = folder.resolve("a.txt");
        glance = new FileGlance(file, () -> now);
    }

    private void write(String words, Instant time) throws IOException {
        Files.writeString(file, words);
        Files.setLastModifiedTime(file, FileTime.from(time));
    }

    private void know(String words) {
        known = words;
        glance.forget();
    }

    private boolean isChanged() {
        return glance.isChanged(() -> {
            readings++;
            try {
                return !Files.exists(file) || !Files.readString(file).equals(known);
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        });
    }

    @Test
    void aFileAtRestIsReadOnce() throws IOException {
        write("words", NOON);
        know("words");
        assertFalse(isChanged());
        assertFalse(isChanged());
        assertEquals(1, readings);
        write("other", NOON.plusMillis(1));
        assertTrue(isChanged());
        assertTrue(isChanged(), "as long as nobody knows of it");
        know("other");
        assertFalse(isChanged());
    }

    /** Both times within one tick of the file system's clock, and as many bytes. */
    @Test
    void aFileThatWasJustWrittenIsReadEachTime() throws IOException {
        now = NOON;
        write("words", NOON);
        know("words");
        assertFalse(isChanged());
        assertFalse(isChanged());
        assertEquals(2, readings, "what the file looks like tells nothing yet");
        write("other", NOON);
        now = NOON.plusSeconds(60);
        assertTrue(isChanged());
    }

    @Test
    void aFileThatIsNotThereIsAskedForEachTime() throws IOException {
        assertTrue(isChanged());
        assertTrue(isChanged());
        assertEquals(2, readings);
    }
}
