package claimmark;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Packages that one sees at a glance, and files that one reads in a sitting. */
class SizesTest {

    private static final int FILES_OF_A_PACKAGE = 30;

    private static final int LINES_OF_A_FILE = 300;

    private static final int COLUMNS_OF_A_LINE = 120;

    @Test
    void packagesAreSmall() throws IOException {
        Path sources = Path.of("src/claimmark");
        Map<String, Long> sizes = javaFiles(sources).stream().collect(
                groupingBy(file -> sources.relativize(file.getParent()).toString(), TreeMap::new, counting()));
        sizes.entrySet().removeIf(size -> size.getValue() <= FILES_OF_A_PACKAGE);
        assertEquals(Map.of(), sizes);
    }

    @Test
    void filesAreShort() throws IOException {
        Map<String, Integer> lengths = new TreeMap<>();
        for (String folder : List.of("src", "test")) {
            for (Path file : javaFiles(Path.of(folder))) {
                lengths.put(file.getFileName().toString(), Files.readAllLines(file).size());
            }
        }
        lengths.entrySet().removeIf(length -> length.getValue() <= LINES_OF_A_FILE);
        assertEquals(Map.of(), lengths);
    }

    @Test
    void linesAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (String folder : List.of("src", "test", "releng")) {
            for (Path file : javaFiles(Path.of(folder))) {
                Files.readAllLines(file).stream().filter(line -> line.length() > COLUMNS_OF_A_LINE)
                        .map(line -> file.getFileName() + ": " + line.strip()).forEach(tooLong::add);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertFalse(found.isEmpty(), "there are no sources in " + folder);
            return found;
        }
    }
}
