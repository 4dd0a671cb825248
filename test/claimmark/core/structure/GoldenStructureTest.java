package claimmark.core.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import claimmark.core.article.ArticleReader;
import claimmark.core.text.ArticleFormat;
import claimmark.core.text.ArticleText;

/** Pages of the usual kinds, each with the labels that a reader would give its lines. */
final class GoldenStructureTest {

    private static final int SHOWN = 60;

    @ParameterizedTest
    @ValueSource(strings = {"news.html", "blog.html", "agency.html", "live.html", "listicle.html", "malformed.html",
            "wire.html", "dump.txt", "wrapped.txt", "mail.txt", "wire.txt", "printed.txt", "notes.md"})
    void labelsTheLines(String name) {
        ArticleText article = new ArticleReader().read(resource(name), ArticleFormat.ofFileName(name));
        assertEquals(resource(name + ".blocks"), shown(article));
    }

    private static String shown(ArticleText article) {
        return article.blocks().stream()
                .map(block -> block.type() + " " + article.textOf(block).replace('\n', ' '))
                .map(line -> line.length() <= SHOWN ? line : line.substring(0, SHOWN))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String resource(String name) {
        try (InputStream stream = GoldenStructureTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
