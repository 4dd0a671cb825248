package claimmark.core.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.file.RefusingDisk.Interrupted;
import claimmark.core.file.RefusingDisk.Killed;

/** What is left of a file that cannot be replaced, when its writing was interrupted. */
class UnfinishedWritingTest {

    private static final byte[] OLD = "the old words".getBytes();
    private static final byte[] NEW = "new words, and more of them".getBytes();

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void writeTheOldWords() throws IOException {
        file = Files.write(folder.resolve("a.txt"), OLD);
    }

    private void kill(int bytes) {
        FileReplacement killed = new FileReplacement(new Interrupted(bytes, new Killed()));
        assertThrows(Killed.class, () -> killed.replace(file, NEW));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private void assertOnly(byte[] content) throws IOException {
        assertArrayEquals(content, Files.readAllBytes(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void whatAKillInterruptedIsFinishedByWhoeverComesNext() throws IOException {
        for (int bytes : new int[] { 0, 5, NEW.length }) {
            Files.write(file, OLD);
            kill(bytes);
            assertEquals(2, names().size(), "the whole content lies beside it");
            FileReplacement.finish(file);
            assertArrayEquals(NEW, Files.readAllBytes(file));
            new FileReplacement().replace(file, NEW);
            assertOnly(NEW);
        }
    }

    @Test
    void zerosOfAPowerCutAreFinishedToo() throws IOException {
        kill(5);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), NEW.length));
        FileReplacement.finish(file);
        assertOnly(NEW);
    }

    @Test
    void whatOthersWroteAfterAKillIsKept() throws IOException {
        kill(5);
        Files.write(file, "theirs".getBytes());
        FileReplacement.finish(file);
        assertArrayEquals("theirs".getBytes(), Files.readAllBytes(file));
    }

    @Test
    void whatIsLongerThanTheWholeContentIsTheirs() throws IOException {
        kill(NEW.length);
        byte[] theirs = Arrays.copyOf(NEW, NEW.length + 2);
        Files.write(file, theirs);
        FileReplacement.finish(file);
        assertArrayEquals(theirs, Files.readAllBytes(file));
    }

    @Test
    void aDiskThatIsFullWhileWritingInPlaceLeavesTheOldContent() throws IOException {
        FileReplacement full = new FileReplacement(new Interrupted(5, new IOException("No space left on device")));
        assertThrows(IOException.class, () -> full.replace(file, NEW));
        assertOnly(OLD);
    }
}
