package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.ide.session.event.SessionEvent.Topic;

/** An open article whose file is deleted or moved by somebody. */
class GoneArticleTest {

    private static final String TEXT = "The minister said taxes fell. Then she said wages rose.\n";

    @TempDir
    Path folder;

    @Test
    void isUnsavedAndSavingPutsItBack() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.txt", TEXT)) {
            article.mark("taxes fell");
            article.session.files().save(false);
            Files.delete(folder.resolve("a.txt"));
            Files.delete(folder.resolve("a.txt.claims.xml"));
            article.told.clear();
            article.session.files().look();
            assertFalse(article.session.files().isArticleGone(), "a program may be about to write it anew");
            article.ui.pause();
            assertTrue(article.session.files().isArticleGone());
            assertTrue(article.session.unsaved().isDirty());
            assertTrue(article.told.stream().anyMatch(event -> event.isAbout(Topic.LOCATION)));
            article.session.files().save(false);
            assertEquals(TEXT, article.onDisk());
            assertTrue(Files.exists(folder.resolve("a.txt.claims.xml")));
            assertFalse(article.session.unsaved().isDirty());
            assertFalse(article.session.files().isArticleGone());
        }
    }

    @Test
    void isAsItWasWhenItComesBackUnchanged() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.txt", TEXT)) {
            Path file = folder.resolve("a.txt");
            Path away = Files.move(file, folder.resolve("away"));
            article.session.files().look();
            article.ui.pause();
            assertTrue(article.session.unsaved().isDirty());
            Files.move(away, file);
            article.session.files().look();
            assertFalse(article.session.unsaved().isDirty());
            assertFalse(article.session.files().isArticleGone());
        }
    }

    @Test
    void isWaitedForEachTimeThatItIsGone() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.txt", TEXT)) {
            Path file = folder.resolve("a.txt");
            for (int time = 0; time < 2; time++) {
                Path away = Files.move(file, folder.resolve("away"));
                article.session.files().look();
                assertFalse(article.session.files().isArticleGone(), "a program may be about to write it anew");
                Files.move(away, file);
                article.ui.pause();
                assertFalse(article.session.files().isArticleGone());
            }
        }
    }

    @Test
    void keepsWhatIsTypedWhenItsFileIsMoved() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.txt", TEXT)) {
            article.mark("taxes fell");
            article.session.files().save(false);
            article.type("wages", "prices");
            Path moved = Files.move(folder.resolve("a.txt"), folder.resolve("b.txt"));
            Files.move(folder.resolve("a.txt.claims.xml"), folder.resolve("b.txt.claims.xml"));
            article.session.files().moveTo(new ArticleLocation(moved, Optional.empty()));
            assertEquals("b.txt", article.session.location().name());
            assertTrue(article.text().contains("prices"));
            article.session.files().save(false);
            assertTrue(Files.readString(moved).contains("prices"));
            assertFalse(Files.exists(folder.resolve("a.txt")));
            assertFalse(Files.exists(folder.resolve("a.txt.claims.xml")));
            assertTrue(Files.readString(folder.resolve("b.txt.claims.xml")).contains("href=\"b.txt\""));
            article.undo();
            assertEquals(TEXT, article.text());
        }
    }
}
