package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.fault.FaultCode;
import claimmark.core.file.FileOperations;
import claimmark.ide.session.recovery.JournalFolder;

/** A disk that is really full: whatever is not saved is told in a sentence, and can be saved when there is room. */
class FullDiskTest {

    private static final String TEXT = "The minister said taxes fell. Then she said wages rose.\n".repeat(400);
    private static final String MORE = "Nobody else said so. ".repeat(4000);

    @TempDir
    Path folder;
    private Optional<SmallDisk> disk = Optional.empty();

    @BeforeEach
    void mount() throws Exception {
        disk = SmallDisk.at(Files.createDirectories(folder.resolve("disk")), 512);
        assumeTrue(disk.isPresent(), "only root can have a small disk");
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk.isPresent()) {
            disk.get().close();
        }
    }

    private SmallDisk disk() {
        return disk.orElseThrow();
    }

    private Path article() throws Exception {
        return Files.writeString(folder.resolve("disk/a.txt"), TEXT);
    }

    private static String refusal(PlainSession article) {
        return assertThrows(CoreException.class, () -> article.session.files().save(false)).getMessage();
    }

    @Test
    void anArticleThatFindsNoRoomStaysAsItWas() throws Exception {
        Path file = article();
        try (PlainSession article = PlainSession.open(file)) {
            article.type("The minister", MORE);
            disk().fill();
            assertEquals("The article a.txt was not saved: the system says \"No space left on device\". To save it,"
                    + " remove what hinders it, then save again. What is on the disk is as it was before.",
                    refusal(article));
            assertEquals(TEXT, Files.readString(file));
            assertEquals(List.of("a.txt"), disk().names());
            assertTrue(article.session.isDirty());
            disk().makeRoom();
            article.session.files().save(false);
            assertEquals(article.text(), Files.readString(file));
            assertFalse(article.session.isDirty());
        }
    }

    @Test
    void aSidecarThatFindsNoRoomStaysAsItWas() throws Exception {
        Path file = article();
        Path sidecar = file.resolveSibling("a.txt.claims.xml");
        try (PlainSession article = PlainSession.open(file)) {
            article.mark("taxes fell");
            article.session.files().save(false);
            String saved = Files.readString(sidecar);
            article.annotating.change(article.mark("wages rose"), "Change", draft -> draft.comment(MORE));
            disk().fill();
            assertEquals("The annotations were not saved to a.txt.claims.xml: the system says \"No space left on"
                    + " device\". To save them, remove what hinders it, then save again. What is on the disk is as it"
                    + " was before.", refusal(article));
            assertEquals(saved, Files.readString(sidecar));
            assertEquals(List.of("a.txt", "a.txt.claims.xml"), disk().names());
            assertEquals(2, article.session.review().size());
            assertTrue(article.session.isDirty());
            disk().makeRoom();
            article.session.files().save(false);
            assertEquals(2, new OtherReviewer(sidecar).onDisk().size());
        }
    }

    @Test
    void aJournalThatFindsNoRoomIsToldAndGoesOnLater() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        Path journals = folder.resolve("disk");
        PlainSession killed = PlainSession.keptIn(new JournalFolder(journals, FileOperations.DISK), file);
        disk().fill();
        killed.type("The minister", MORE);
        killed.workers.workOnce();
        killed.ui.turn();
        assertEquals(Optional.of(FaultCode.SYSTEM_REFUSED),
                killed.session.recovery().fault().map(fault -> fault.code()));
        assertEquals(List.of(), disk().names());
        disk().makeRoom();
        killed.mark("wages rose");
        killed.rest();
        assertEquals(Optional.empty(), killed.session.recovery().fault());

        PlainSession again = PlainSession.keptIn(new JournalFolder(journals, FileOperations.DISK), file);
        assertEquals(killed.text(), again.text());
        assertEquals(1, again.session.review().size());
    }
}
