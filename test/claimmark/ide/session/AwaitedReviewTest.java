package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.desk.OpenedSidecar;
import claimmark.core.model.AnnotationId;
import claimmark.ide.session.event.SessionEvent.Topic;

/** An article is shown before its large sidecar is read. Here the sidecar arrives when the test says so. */
class AwaitedReviewTest {

    private static final String TEXT = "The minister said taxes fell. Then she said wages rose.\n";

    @TempDir
    private Path folder;
    private final CompletableFuture<OpenedSidecar> opening = new CompletableFuture<>();
    private OpenedSidecar sidecar;
    private AnnotationId taxes;
    private PlainSession article;

    @BeforeEach
    void openWithoutReview() throws Exception {
        try (PlainSession before = PlainSession.of(folder, "a.txt", TEXT)) {
            taxes = before.mark("taxes fell");
            before.session.files().save(false);
        }
        sidecar = PlainSession.read(folder.resolve("a.txt")).sidecar().join();
        article = PlainSession.awaiting(folder.resolve("a.txt"), opening);
    }

    @AfterEach
    void close() {
        article.close();
    }

    private void arrive() {
        opening.complete(sidecar);
        article.ui.turn();
    }

    @Test
    void theArticleCanBeReadAndNotEditedUntilTheReviewArrives() {
        assertEquals(TEXT, article.text());
        assertFalse(article.session.files().isReviewRead());
        assertFalse(article.session.files().isTextEditable());
        arrive();
        assertTrue(article.session.files().isReviewRead());
        assertTrue(article.session.files().isTextEditable());
        assertFalse(article.session.isDirty());
    }

    @Test
    void theMarksStandWhereTheyBelongOnceTheReviewArrives() {
        assertEquals(0, article.session.review().size());
        arrive();
        assertEquals(Optional.of("taxes fell"), article.session.places().words(taxes));
        assertEquals(1, article.told.stream().filter(event -> event.isAbout(Topic.ARRIVAL)).count());
    }

    @Test
    void whatOthersWriteMeanwhileIsTakenOverWhenTheReviewArrives() throws Exception {
        article.writeFile("Yesterday. " + TEXT);
        article.session.files().look();
        assertEquals(TEXT, article.text(), "marks could not follow their words yet");
        arrive();
        assertEquals("Yesterday. " + TEXT, article.text());
        assertEquals(Optional.of("taxes fell"), article.session.places().words(taxes));
    }

    @Test
    void aReviewThatArrivesWhenTheArticleIsClosedIsDropped() {
        PlainSession closed = PlainSession.awaiting(folder.resolve("a.txt"), opening);
        closed.close();
        closed.told.clear();
        arrive();
        closed.ui.turn();
        assertEquals(List.of(), closed.told);
        assertFalse(closed.session.files().isReviewRead());
    }
}
