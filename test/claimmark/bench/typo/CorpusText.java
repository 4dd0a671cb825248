package claimmark.bench.typo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The texts of a folder: {@code *.txt}, one paragraph a line, documents separated by empty lines. Every few documents
 * one is held out: what is learned last learns from texts that what was learned first has not seen.
 */
public final class CorpusText {

    private static final int HELD_OUT = 6;

    private final Path folder;
    private final int every;

    /** @param every one document of so many is read, for all take long */
    public CorpusText(Path folder, int every) {
        this.folder = folder;
        this.every = every;
    }

    /** The documents that the model learns words from, as lists of paragraphs. */
    public void forEach(Consumer<List<String>> reader) throws IOException {
        read(false, reader);
    }

    /** The documents that were held out. */
    public void forEachHeldOut(Consumer<List<String>> reader) throws IOException {
        read(true, reader);
    }

    private void read(boolean heldOut, Consumer<List<String>> reader) throws IOException {
        for (Path file : files()) {
            int number = 0;
            List<String> document = new ArrayList<>();
            try (Stream<String> lines = Files.lines(file)) {
                for (String line : (Iterable<String>) Stream.concat(lines, Stream.of(""))::iterator) {
                    if (!line.isBlank()) {
                        document.add(line);
                    } else if (!document.isEmpty()) {
                        if (number % every == every / 2 && number / every % HELD_OUT == 0 == heldOut) {
                            reader.accept(document);
                        }
                        number++;
                        document = new ArrayList<>();
                    }
                }
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
