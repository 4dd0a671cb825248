package claimmark.ide.session.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.file.FileOperations;
import claimmark.core.recovery.JournalBase;
import claimmark.core.recovery.UnsavedChange;
import claimmark.core.text.TextReplacement;
import claimmark.ide.session.work.HeldWorkers;

/** Which journals lie in the folder, though the disk refuses to write now and then. */
class SessionJournalTest {

    private static final JournalBase BASE = new JournalBase("/a.txt", "", "", "text", Instant.EPOCH);
    private static final UnsavedChange TYPED = new UnsavedChange.OfFile(new TextReplacement(0, "", "a"));
    private static final UnsavedChange MORE = new UnsavedChange.OfFile(new TextReplacement(1, "", "b"));

    @TempDir
    private Path place;
    private final HeldWorkers workers = new HeldWorkers();
    private boolean full;
    private int told;
    private SessionJournal journal;

    /** Begins with what is typed first. */
    private void open() {
        JournalFolder folder = new JournalFolder(place, new FileOperations() {
            @Override
            public void append(Path file, long offset, byte[] bytes) throws IOException {
                if (full) {
                    throw new IOException("full");
                }
                FileOperations.super.append(file, offset, bytes);
            }
        });
        journal = new SessionJournal(Optional.of(folder), workers, () -> Instant.EPOCH, () -> BASE, () -> told++);
        journal.note(TYPED);
    }

    private List<Path> lying() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }

    /** What comes back from all journals that lie there. */
    private List<UnsavedChange> kept() {
        return LeftJournals.read(new JournalFolder(place, FileOperations.DISK).left(),
                new JournalFolder(place, FileOperations.DISK)).whole().stream()
                .flatMap(left -> left.content().changes().stream()).toList();
    }

    @Test
    void oneThatCouldNotTakeItsFirstChangeDoesNotStay() throws IOException {
        full = true;
        open();
        workers.workOnce();
        assertEquals(List.of(), lying());
    }

    @Test
    void whatWasRefusedIsWrittenOnceThereIsRoomInOneJournal() throws IOException {
        full = true;
        open();
        workers.workOnce();
        journal.note(MORE);
        full = false;
        workers.workAll();
        assertEquals(List.of(TYPED, MORE), kept());
        assertEquals(1, lying().size());
    }

    @Test
    void itIsToldWhenWorkWouldBeLostAndWhenItWouldNotBeAnyMore() {
        full = true;
        open();
        workers.workOnce();
        workers.workOnce();
        assertEquals(1, told, "the second time is no news");
        full = false;
        workers.workAll();
        assertEquals(2, told);
        assertEquals(Optional.empty(), journal.fault());
    }

    @Test
    void theOneBeforeGoesWhenAllIsSaved() throws IOException {
        open();
        workers.workAll();
        assertEquals(1, lying().size());
        journal.restart(List.of());
        workers.workAll();
        assertEquals(List.of(), lying());
    }

    @Test
    void theOneBeforeGoesWhenANewOneHasWhatIsNotSaved() throws IOException {
        open();
        workers.workAll();
        journal.restart(List.of(MORE));
        workers.workAll();
        assertEquals(List.of(MORE), kept());
        assertEquals(1, lying().size());
    }

    @Test
    void theOneOfARecoveredSessionGoesOnceItsWorkIsInThisOne() throws IOException {
        open();
        workers.workAll();
        String before = lying().get(0).getFileName().toString();
        open();
        journal.note(new UnsavedChange.Recovered(before));
        assertEquals(1, lying().size());
        workers.workAll();
        assertEquals(List.of(TYPED, new UnsavedChange.Recovered(before)), kept());
        assertEquals(1, lying().size());
    }

    @Test
    void nothingStaysOfAnArticleThatIsClosed() throws IOException {
        open();
        workers.workAll();
        journal.note(MORE);
        journal.close();
        workers.workAll();
        assertEquals(List.of(), lying());
    }
}
