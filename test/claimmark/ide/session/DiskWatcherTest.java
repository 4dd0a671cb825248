package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.ide.session.moves.ChangedFiles;
import claimmark.ide.session.moves.FileMove;
import claimmark.ide.session.work.HeldUi;

/** What an open article makes of what the workspace tells. */
class DiskWatcherTest {

    private static final String ARTICLE = "/project/a.txt";

    @TempDir
    private Path folder;
    private final HeldUi ui = new HeldUi();
    private final List<FileMove> moved = new ArrayList<>();
    private final List<IFile> added = new ArrayList<>();
    private PlainSession article;
    private DiskWatcher watcher;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "Taxes fell.");
        article = PlainSession.open(file, ChangedFiles.file(ARTICLE));
        watcher = new DiskWatcher(() -> List.of(article.session), moved::addAll, added::addAll, ui);
        article.writeFile("Wages rose.");
    }

    @AfterEach
    void close() {
        article.close();
    }

    private void tell(ChangedFiles changed) {
        watcher.resourceChanged(changed.event());
        ui.turn();
    }

    @Test
    void aFileThatWasWrittenIsReadAgain() {
        tell(new ChangedFiles().written(ARTICLE));
        assertEquals("Wages rose.", article.text());
    }

    @Test
    void theFileIsOnlyReadInTheUiThread() {
        watcher.resourceChanged(new ChangedFiles().written(ARTICLE).event());
        assertEquals("Taxes fell.", article.text());
        ui.turn();
        assertEquals("Wages rose.", article.text());
    }

    @Test
    void aFileThatIsThereAgainIsReadAgain() {
        tell(new ChangedFiles().added(ARTICLE));
        assertEquals("Wages rose.", article.text());
    }

    @Test
    void aFileThatIsGoneIsMissed() throws Exception {
        Files.delete(folder.resolve("a.txt"));
        tell(new ChangedFiles().removed(ARTICLE));
        article.ui.pause();
        assertTrue(article.session.files().isArticleGone());
    }

    @Test
    void whatChangesNoContentIsNoReasonToRead() {
        tell(new ChangedFiles().marked(ARTICLE));
        assertEquals("Taxes fell.", article.text());
    }

    @Test
    void anArticleIsLookedAtWhenItsSidecarWasWritten() {
        tell(new ChangedFiles().written("/project/a.txt.claims.xml"));
        assertEquals("Wages rose.", article.text());
    }

    @Test
    void otherFilesAreNoReasonToRead() {
        tell(new ChangedFiles().written("/project/b.txt").written("/other/a.txt.claims.xml"));
        assertEquals("Taxes fell.", article.text());
    }

    @Test
    void aFileThatWasMovedIsFollowedAndNotMissed() throws Exception {
        Files.delete(folder.resolve("a.txt"));
        tell(new ChangedFiles().moved(ARTICLE, "/project/b.txt"));
        article.ui.pause();
        assertEquals(List.of(new FileMove(ChangedFiles.file(ARTICLE), ChangedFiles.file("/project/b.txt"))), moved);
        assertFalse(article.session.files().isArticleGone());
        assertEquals(List.of(), added);
    }

    @Test
    void aNewFileMayBeACopy() {
        tell(new ChangedFiles().added("/project/c.txt"));
        assertEquals(List.of(ChangedFiles.file("/project/c.txt")), added);
        assertEquals(List.of(), moved);
    }
}
