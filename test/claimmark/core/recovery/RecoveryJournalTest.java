package claimmark.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import claimmark.core.file.FailingDisk;
import claimmark.core.file.FileOperations;
import claimmark.core.recovery.UnsavedChange.OfFile;
import claimmark.core.text.Difference;
import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

class RecoveryJournalTest {

    private static final Instant NOON = Instant.parse("2012-11-13T12:00:00Z");
    private static final String TEXT = "Taxes fell.\n";
    private static final JournalBase BASE = new JournalBase("/a.txt", "ab", "", TEXT, NOON);

    @TempDir
    Path folder;

    private static OfFile typed(int offset, String words) {
        return new OfFile(new TextReplacement(offset, "", words));
    }

    private static JournalReading.Whole read(Path file) throws IOException {
        return assertInstanceOf(JournalReading.Whole.class, RecoveryJournal.read(file));
    }

    @ParameterizedTest
    @EnumSource(value = FailingDisk.Step.class, names = { "WRITE", "FORCE" })
    void whatCouldNotBeWrittenIsWrittenLater(FailingDisk.Step step) throws Exception {
        Path file = folder.resolve("1.journal");
        FailingDisk disk = new FailingDisk(step);
        disk.mend();
        RecoveryJournal journal = RecoveryJournal.begin(file, BASE, disk);
        journal.append(NOON, List.of(typed(0, "one ")));
        disk.fail();
        assertThrows(IOException.class, () -> journal.append(NOON, List.of(typed(4, "two two two "))));
        assertEquals(typed(0, "one "), read(file).changes().get(0));
        assertFalse(read(file).damaged());
        disk.mend();
        journal.append(NOON, List.of(typed(4, "two ")));
        assertEquals(List.of(typed(0, "one "), typed(4, "two ")), read(file).changes());
        assertFalse(read(file).damaged());
    }

    @ParameterizedTest
    @EnumSource(FailingDisk.Step.class)
    void aJournalThatCannotBeBegunLeavesNoFile(FailingDisk.Step step) throws Exception {
        FailingDisk disk = new FailingDisk(step);
        assertThrows(IOException.class, () -> RecoveryJournal.begin(folder.resolve("1.journal"), BASE, disk));
        assertEquals(0, Files.list(folder).count());
    }

    @ParameterizedTest
    @EnumSource(FailingDisk.Step.class)
    void aJournalThatCannotBeWrittenAnewGoesOnAsItWas(FailingDisk.Step step) throws Exception {
        Path file = folder.resolve("1.journal");
        FailingDisk disk = new FailingDisk(step);
        disk.mend();
        RecoveryJournal journal = RecoveryJournal.begin(file, BASE, new FileOperations() {
            @Override
            public void append(Path path, long offset, byte[] bytes) throws IOException {
                FileOperations.DISK.append(path, offset, bytes);
            }

            @Override
            public void write(Path path, byte[] bytes) throws IOException {
                disk.write(path, bytes);
            }

            @Override
            public void move(Path from, Path to, CopyOption... options) throws IOException {
                disk.move(from, to, options);
            }

            @Override
            public void pause(Duration time) {
                disk.pause(time);
            }
        });
        disk.fail();
        String line = "x".repeat(RecoveryJournal.MUCH);
        for (int i = 0; i < 3; i++) {
            journal.append(NOON, List.of(typed(5, line), new OfFile(new TextReplacement(5, line, ""))));
        }
        journal.append(NOON, List.of(typed(5, " never")));
        assertEquals(List.of(new Difference(new TextSpan(5, 5), " never")), Replay.of(read(file)).differences());
        assertEquals(List.of("1.journal"), List.of(folder.toFile().list()));
    }

    @Test
    void aJournalStaysSmallHoweverLongOneTypes() throws Exception {
        Path file = folder.resolve("1.journal");
        RecoveryJournal journal = RecoveryJournal.begin(file, BASE, FileOperations.DISK);
        String line = "x".repeat(100_000);
        for (int i = 0; i < 50; i++) {
            journal.append(NOON, List.of(typed(5, line), new OfFile(new TextReplacement(5, line, ""))));
        }
        journal.append(NOON, List.of(typed(5, " never")));
        assertTrue(Files.size(file) < 2 * RecoveryJournal.MUCH, "it has " + Files.size(file) + " bytes");
        assertEquals(List.of(new Difference(new TextSpan(5, 5), " never")), Replay.of(read(file)).differences());
    }
}
