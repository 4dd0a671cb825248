package claimmark.ide.suggest.dictionary;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A dictionary of a user: a text file with a word in each line, as Eclipse's own spelling checker keeps it. A file that
 * is not there has no words. For any thread.
 *
 * @param charset in which it is written; what cannot be decoded is no word of it
 */
record DictionaryFile(Path path, Charset charset) {

    /** Its words in their order. */
    Set<String> words() throws IOException {
        Set<String> words = new LinkedHashSet<>();
        if (Files.exists(path)) {
            content().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(words::add);
        }
        return words;
    }

    private String content() throws IOException {
        return new String(Files.readAllBytes(path), charset);
    }

    /** Adds a word behind the others, unless it is there. What is there stays as it is. */
    void add(String word) throws IOException {
        if (!words().contains(word)) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            String before = Files.exists(path) ? content() : "";
            String end = before.isEmpty() || before.endsWith("\n") || before.endsWith("\r") ? "" : "\n";
            Files.write(path, (end + word + "\n").getBytes(charset), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }
}
