package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.model.AnnotationId;

/** What another program writes into a sidecar that takes a while to be read. */
class DiskFollowerTest {

    private static final String TEXT = "The minister said taxes fell. Then she said wages rose.\n";
    private static final String LONG = "one word ".repeat(200_000);

    @TempDir
    private Path folder;

    @Test
    void whatIsMarkedWhileALargeSidecarIsReadIsNotDropped() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.txt", TEXT)) {
            writeLargeSidecar(article);
            article.session.files().look();
            assertEquals(1, article.workers.waiting());
            AnnotationId mine = article.mark("wages rose");
            article.told.clear();
            finishWork(article);
            assertTrue(article.session.review().annotation(mine).isPresent());
            assertFalse(article.session.sidecar().isConflicting());
            assertTrue(article.session.isDirty());
            assertFalse(article.told.isEmpty());
        }
    }

    @Test
    void whatIsTypedWhileALargeSidecarIsReadMovesItsMarks() throws Exception {
        try (PlainSession article = PlainSession.of(folder, "a.txt", TEXT)) {
            AnnotationId theirs = writeLargeSidecar(article);
            article.session.files().look();
            article.type("The minister", "Yesterday, the minister");
            finishWork(article);
            assertEquals(Optional.of("taxes fell"), article.session.places().words(theirs));
            assertTrue(article.session.review().annotation(theirs).orElseThrow().comment().startsWith("two words"));
            assertFalse(article.session.sidecar().isConflicting());
        }
    }

    /** Saves a review with a long comment, and has another program write other words into it. */
    private AnnotationId writeLargeSidecar(PlainSession article) throws Exception {
        AnnotationId id = article.mark("taxes fell");
        article.annotating.change(id, "Comment", draft -> draft.comment(LONG));
        article.session.files().save(false);
        Path sidecar = folder.resolve(article.session.sidecar().name());
        String saved = Files.readString(sidecar);
        Files.write(sidecar, saved.replaceFirst("one word", "two words").getBytes(StandardCharsets.UTF_8));
        finishWork(article);
        return id;
    }

    private static void finishWork(PlainSession article) {
        article.workers.workAll();
        article.ui.turn();
    }
}
