package claimmark.ide.suggest.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.HeldUi;
import claimmark.ide.session.work.HeldWorkers;

class UserDictionaryTest {

    @TempDir
    private Path folder;
    private final HeldUi ui = new HeldUi();
    private final HeldWorkers workers = new HeldWorkers();
    private int told;

    private UserDictionary dictionary(Path path) {
        return new UserDictionary(() -> new DictionaryFile(path, StandardCharsets.UTF_8),
                new BackgroundWork(workers, ui), () -> told++);
    }

    private void rest() {
        workers.workAll();
        ui.turn();
    }

    @Test
    void aWordCountsAtOnceAndIsWrittenInTheBackground() throws IOException {
        Path path = folder.resolve("words.txt");
        UserDictionary dictionary = dictionary(path);
        dictionary.add("deepfake");
        assertEquals(Set.of("deepfake"), dictionary.words().words());
        assertEquals(1, told);
        assertEquals(false, Files.exists(path));
        rest();
        assertEquals("deepfake\n", Files.readString(path));
        assertEquals(1, told);
    }

    @Test
    void whatIsEnteredBeforeTheFileIsReadIsKept() throws IOException {
        Path path = Files.writeString(folder.resolve("words.txt"), "caf\u00e9\n");
        UserDictionary dictionary = dictionary(path);
        dictionary.read();
        dictionary.add("deepfake");
        rest();
        assertEquals(Set.of("caf\u00e9", "deepfake"), dictionary.words().words());
        assertEquals("caf\u00e9\ndeepfake\n", Files.readString(path));
        assertEquals(2, told);
    }
}
