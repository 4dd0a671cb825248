package claimmark.bench.typo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import claimmark.bench.ModelTraining;

/**
 * The texts of a folder: {@code *.txt}, one paragraph a line, documents separated by empty lines. Every few documents
 * one is held out, and all of the news: what is learned last learns from texts that what was learned first has not
 * seen, and is meant for news.
 */
public final class CorpusText {

    private static final int HELD_OUT = 6;
    private static final String NEWS = "wikinews.txt";

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

    /** The documents that were held out, and are no news. */
    public void forEachHeldOut(Consumer<List<String>> reader) throws IOException {
        read(true, reader);
    }

    /** The news, all of which are held out. */
    public void forEachNews(Consumer<List<String>> reader) throws IOException {
        read(folder.resolve(NEWS), number -> true, reader);
    }

    private void read(boolean heldOut, Consumer<List<String>> reader) throws IOException {
        for (Path file : ModelTraining.files(folder, ".txt")) {
            if (!file.endsWith(NEWS)) {
                read(file, number -> number % every == every / 2 && number / every % HELD_OUT == 0 == heldOut, reader);
            }
        }
    }

    private static void read(Path file, IntPredicate isRead, Consumer<List<String>> reader) throws IOException {
        int number = 0;
        List<String> document = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) Stream.concat(lines, Stream.of(""))::iterator) {
                if (!line.isBlank()) {
                    document.add(line);
                } else if (!document.isEmpty()) {
                    if (isRead.test(number++)) {
                        reader.accept(document);
                    }
                    document = new ArrayList<>();
                }
            }
        }
    }
}
