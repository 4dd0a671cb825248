package claimmark.core.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import claimmark.core.file.FileOperations;
import claimmark.core.file.FileReplacement;

/**
 * The journal of one open article. What is written has reached the disk when a method returns. Not thread-safe.
 *
 * <pre>
 * RecoveryJournal journal = RecoveryJournal.begin(folder.resolve("1.journal"), base, FileOperations.DISK);
 * journal.append(now, changes);
 * JournalReading reading = RecoveryJournal.read(file);
 * </pre>
 *
 * A journal that has grown much is written anew with what its changes come to.
 */
public final class RecoveryJournal {

    /** The size in bytes from which on a journal is read; what is written is kept far below. */
    private static final int LARGEST = 512 << 20;
    /** How much is appended before the journal is written anew, at least. */
    static final int MUCH = 1 << 20;

    private final Path file;
    private final FileOperations operations;
    private final JournalBase base;
    private long length;
    private long sizeWhenNew;
    private int checksum;

    private RecoveryJournal(Path file, JournalBase base, FileOperations operations) {
        this.file = file;
        this.base = base;
        this.operations = operations;
    }

    /**
     * Begins a journal; there must be no file yet.
     *
     * @throws IOException when it cannot be written; then there is no file
     */
    public static RecoveryJournal begin(Path file, JournalBase base, FileOperations operations) throws IOException {
        RecoveryJournal journal = new RecoveryJournal(file, base, operations);
        journal.write(JournalFormat.beginning(base));
        return journal;
    }

    private void write(JournalFormat.Part whole) throws IOException {
        new FileReplacement(operations).replace(file, whole.bytes());
        length = whole.bytes().length;
        sizeWhenNew = length;
        checksum = whole.checksum();
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /**
     * Adds changes that were made since.
     *
     * @throws IOException when they could not be written; then the journal is as it was, and may be appended to again
     */
    public void append(Instant when, List<UnsavedChange> changes) throws IOException {
        JournalFormat.Part record = JournalFormat.changes(checksum, when, changes);
        operations.append(file, length, record.bytes());
        length += record.bytes().length;
        checksum = record.checksum();
        if (length - sizeWhenNew > Math.max(MUCH, sizeWhenNew)) {
            try {
                writeAnew();
            } catch (IOException longAsItWas) {
                return; // It says the same, only at greater length.
            }
        }
    }

    private void writeAnew() throws IOException {
        if (read(file) instanceof JournalReading.Whole whole) {
            JournalFormat.Part beginning = JournalFormat.beginning(base);
            JournalFormat.Part changes = JournalFormat.changes(beginning.checksum(), whole.last(),
                    Replay.of(whole).asChanges());
            byte[] both = new byte[beginning.bytes().length + changes.bytes().length];
            System.arraycopy(beginning.bytes(), 0, both, 0, beginning.bytes().length);
            System.arraycopy(changes.bytes(), 0, both, beginning.bytes().length, changes.bytes().length);
            write(new JournalFormat.Part(both, changes.checksum()));
        }
    }

    /** Removes the journal: its work is saved, or is not wanted. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /**
     * Reads a journal.
     *
     * @throws IOException when the file cannot be read
     */
    public static JournalReading read(Path file) throws IOException {
        return Files.size(file) > LARGEST ? new JournalReading.TooLarge()
                : JournalFormat.read(Files.readAllBytes(file));
    }
}
