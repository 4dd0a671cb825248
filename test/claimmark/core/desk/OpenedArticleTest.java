package claimmark.core.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.store.SidecarWriter;
import claimmark.core.xml.ForeignContent;

/** What is waited for when an article is opened, and what is not. */
class OpenedArticleTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final int LARGE_SIDECAR = 1_500_000;

    @TempDir
    private Path folder;
    private final Queue<Runnable> later = new ArrayDeque<>();

    private Path write(String name, int characters) throws IOException {
        return Files.writeString(folder.resolve(name),
                "All is well. ".repeat(characters / 13 + 1).substring(0, characters));
    }

    private OpenedArticle read(Path article, Executor beside) {
        return OpenedArticle.read(article, () -> NOON, beside).toOptional().orElseThrow();
    }

    private void workLater() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    /** A review whose sidecar has at least as many bytes. */
    private Path writeSidecar(String article, int bytes) throws IOException {
        Source source = new Source("a.txt", "text/plain", "", "UTF-8", "", "", "1", ForeignContent.NONE);
        String sidecar = new String(SidecarWriter.bytes(Review.empty("urn:r", source)), StandardCharsets.UTF_8);
        return Files.writeString(folder.resolve(article + ".claims.xml"),
                sidecar + " ".repeat(Math.max(0, bytes - sidecar.length())));
    }

    @ParameterizedTest
    @CsvSource({ "a.txt,3000000", "a.md,3000000", "a.html,300000" })
    void anArticleTakesLongFromASizeOnThatDependsOnItsFormat(String name, int largest) throws IOException {
        assertFalse(OpenedArticle.takesLong(folder.resolve(name)), "there is none");
        assertFalse(OpenedArticle.takesLong(write(name, largest)));
        assertTrue(OpenedArticle.takesLong(write(name, largest + 1)));
    }

    @Test
    void aSmallArticleTakesLongWhereItsSidecarIsLarge() throws IOException {
        Path article = write("a.txt", 100);
        writeSidecar("a.txt", LARGE_SIDECAR);
        assertFalse(OpenedArticle.takesLong(article));
        writeSidecar("a.txt", LARGE_SIDECAR + 1);
        assertTrue(OpenedArticle.takesLong(article));
        assertTrue(new SidecarStorage(article, () -> NOON).takesLong());
        writeSidecar("a.txt", 0);
        assertFalse(new SidecarStorage(article, () -> NOON).takesLong());
    }

    @Test
    void theStructureOfALargePlainTextIsReadLater() throws IOException {
        OpenedArticle small = read(write("a.txt", 300_000), Runnable::run);
        assertTrue(small.isStructured());
        assertFalse(small.text().blocks().isEmpty());
        OpenedArticle large = read(write("a.txt", 300_001), Runnable::run);
        assertFalse(large.isStructured());
        assertEquals(300_001, large.text().text().length());
    }

    @Test
    void theStructureOfALargePageIsReadAtOnce() throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), "<p>" + "All is well. ".repeat(25_000));
        assertTrue(read(page, Runnable::run).isStructured());
    }

    @Test
    void aLargeSidecarIsNotWaitedForBesideAPlainText() throws IOException {
        Path article = write("a.txt", 100);
        writeSidecar("a.txt", LARGE_SIDECAR + 1);
        OpenedArticle opened = read(article, later::add);
        assertFalse(opened.sidecar().isDone());
        workLater();
        assertTrue(opened.sidecar().isDone());
        assertTrue(opened.whole().sidecar().join().review().isPresent());
    }

    @Test
    void aSidecarIsWaitedForBesideAPage() throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), "<p>All is well.");
        writeSidecar("a.html", LARGE_SIDECAR + 1);
        OpenedArticle opened = read(page, task -> new Thread(task).start());
        assertTrue(opened.sidecar().isDone());
        assertTrue(opened.sidecar().join().review().isPresent());
    }
}
