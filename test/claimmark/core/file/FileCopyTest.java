package claimmark.core.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCopyTest {

    private static final byte[] WORDS = "all of the words".getBytes();

    @TempDir
    private Path folder;
    private Path file;
    private Path copy;

    @BeforeEach
    void writeTheWords() throws IOException {
        file = Files.write(folder.resolve("a.txt"), WORDS);
        copy = folder.resolve("b.txt");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aCopyHasAllBytes() throws IOException {
        assertTrue(new FileReplacement().copy(file, copy));
        assertArrayEquals(WORDS, Files.readAllBytes(copy));
        assertEquals(List.of("a.txt", "b.txt"), names());
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws IOException {
        byte[] others = Files.readAllBytes(Files.write(copy, "the words of others".getBytes()));
        assertFalse(new FileReplacement().copy(file, copy));
        assertArrayEquals(others, Files.readAllBytes(copy));
        assertEquals(List.of("a.txt", "b.txt"), names());
    }

    @Test
    void nothingIsWrittenBesideAFileThatIsThere() throws IOException {
        Files.write(copy, WORDS);
        assertFalse(new FileReplacement(new FailingDisk(FailingDisk.Step.WRITE)).copy(file, copy));
    }

    @Test
    void onAFullDiskNoHalfOfACopyIsLeft() throws IOException {
        FileReplacement full = new FileReplacement(new FailingDisk(FailingDisk.Step.WRITE));
        assertThrows(IOException.class, () -> full.copy(file, copy));
        assertEquals(List.of("a.txt"), names());
    }
}
