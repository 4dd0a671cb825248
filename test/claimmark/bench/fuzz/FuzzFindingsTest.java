package claimmark.bench.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every input that ever broke a law is read again: {@code findings/TARGET/what-it-was}. */
final class FuzzFindingsTest {

    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of("Html", HtmlTarget::fuzzerTestOneInput,
            "PlainText", PlainTextTarget::fuzzerTestOneInput, "Markdown", MarkdownTarget::fuzzerTestOneInput,
            "Encoding", EncodingTarget::fuzzerTestOneInput, "Sidecar", SidecarTarget::fuzzerTestOneInput,
            "Json", JsonTarget::fuzzerTestOneInput, "Merge", MergeTarget::fuzzerTestOneInput,
            "Journal", JournalTarget::fuzzerTestOneInput);

    @TestFactory
    List<DynamicTest> laws() throws Exception {
        Path findings = Path.of(Objects.requireNonNull(FuzzFindingsTest.class.getResource("findings")).toURI());
        try (Stream<Path> files = Files.walk(findings)) {
            return files.filter(Files::isRegularFile).sorted().map(FuzzFindingsTest::law).toList();
        }
    }

    private static DynamicTest law(Path finding) {
        String target = finding.getParent().getFileName().toString();
        return DynamicTest.dynamicTest(target + ": " + finding.getFileName(), () -> read(target, finding));
    }

    private static void read(String target, Path finding) throws IOException {
        Objects.requireNonNull(TARGETS.get(target)).accept(Files.readAllBytes(finding));
    }
}
