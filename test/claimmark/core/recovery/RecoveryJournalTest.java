package claimmark.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    /** A disk that is full, or forces or renames nothing, as long as a test says. */
    private static final class FailingDisk implements FileOperations {

        private boolean fails;

        @Override
        public void append(Path file, long offset, byte[] bytes) throws IOException {
            if (fails) {
                // Half of the bytes still find room.
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.position(offset).write(ByteBuffer.wrap(bytes, 0, bytes.length / 2));
                }
                throw new IOException("No space left on device");
            }
            FileOperations.super.append(file, offset, bytes);
        }

        @Override
        public void move(Path from, Path to, CopyOption... options) throws IOException {
            if (fails) {
                throw new IOException("Device or resource busy");
            }
            FileOperations.super.move(from, to, options);
        }

        @Override
        public void pause(Duration time) {
            // Nothing becomes better by waiting.
        }
    }

    private static OfFile typed(int offset, String words) {
        return new OfFile(new TextReplacement(offset, "", words));
    }

    private static JournalReading.Whole read(Path file) throws IOException {
        return assertInstanceOf(JournalReading.Whole.class, RecoveryJournal.read(file));
    }

    @Test
    void whatCouldNotBeWrittenLeavesTheJournalAsItWas() throws Exception {
        Path file = folder.resolve("1.journal");
        FailingDisk disk = new FailingDisk();
        RecoveryJournal journal = RecoveryJournal.begin(file, BASE, disk);
        journal.append(NOON, List.of(typed(0, "one ")));
        disk.fails = true;
        assertThrows(IOException.class, () -> journal.append(NOON, List.of(typed(4, "two two two "))));
        assertEquals(List.of(typed(0, "one ")), read(file).changes());
        disk.fails = false;
        journal.append(NOON, List.of(typed(4, "two ")));
        assertEquals(List.of(typed(0, "one "), typed(4, "two ")), read(file).changes());
        assertFalse(read(file).damaged());
    }

    @Test
    void aJournalThatCannotBeBegunLeavesNoFile() throws Exception {
        FailingDisk disk = new FailingDisk();
        disk.fails = true;
        assertThrows(IOException.class, () -> RecoveryJournal.begin(folder.resolve("1.journal"), BASE, disk));
        assertEquals(0, Files.list(folder).count());
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
