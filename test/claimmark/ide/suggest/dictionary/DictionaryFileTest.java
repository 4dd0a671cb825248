package claimmark.ide.suggest.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryFileTest {

    @TempDir
    private Path folder;

    @Test
    void whereThereIsNoFileThereAreNoWordsAndTheFirstMakesIt() throws IOException {
        DictionaryFile file = new DictionaryFile(folder.resolve("new/words.txt"), StandardCharsets.UTF_8);
        assertEquals(List.of(), List.copyOf(file.words()));
        file.add("deepfake");
        assertEquals(List.of("deepfake"), List.copyOf(file.words()));
    }

    @Test
    void whatIsThereStaysAsItIs() throws IOException {
        Path path = Files.writeString(folder.resolve("words.txt"), "caf\u00e9\r\n\r\nna\u00efve",
                StandardCharsets.ISO_8859_1);
        DictionaryFile file = new DictionaryFile(path, StandardCharsets.ISO_8859_1);
        file.add("\u00e9lan");
        file.add("caf\u00e9");
        assertEquals("caf\u00e9\r\n\r\nna\u00efve\n\u00e9lan\n", Files.readString(path, StandardCharsets.ISO_8859_1));
        assertEquals(List.of("caf\u00e9", "na\u00efve", "\u00e9lan"), List.copyOf(file.words()));
    }
}
