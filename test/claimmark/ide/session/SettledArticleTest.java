package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether an article is read when its page and its file are to be brought up to date with each other. */
class SettledArticleTest {

    private static final String PAGE = "<p>She said that taxes fell.";

    @TempDir
    private Path folder;

    @Test
    void anArticleThatIsUpToDateIsNotReadAgain() throws IOException {
        try (PlainSession article = PlainSession.of(folder, "a.html", PAGE)) {
            article.session.settle();
            assertEquals(0, article.told());
        }
    }

    @Test
    void whatWasTypedIsRead() throws IOException {
        try (PlainSession article = PlainSession.of(folder, "a.html", PAGE)) {
            article.typeInSource("fell", "rose");
            article.session.settle();
            assertEquals("She said that taxes rose.", article.session.articleText().text());
        }
    }
}
