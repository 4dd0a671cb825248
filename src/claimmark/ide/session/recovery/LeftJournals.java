package claimmark.ide.session.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.file.FileFaults;
import claimmark.core.recovery.JournalReading;
import claimmark.core.recovery.Recovery;
import claimmark.core.recovery.RecoveryJournal;

/**
 * Journals that were left when Eclipse ended.
 *
 * @param whole those that can be read, in the order in which they were written last
 * @param unreadable the others
 */
record LeftJournals(List<LeftJournal> whole, List<UnreadableJournal> unreadable) {

    LeftJournals {
        whole = List.copyOf(whole);
        unreadable = List.copyOf(unreadable);
    }

    boolean areNone() {
        return whole.isEmpty() && unreadable.isEmpty();
    }

    /** Reads journals; for any thread. Those whose work is in another one are removed. */
    static LeftJournals read(List<Path> files, JournalFolder folder) {
        List<LeftJournal> whole = new ArrayList<>();
        List<UnreadableJournal> unreadable = new ArrayList<>();
        Set<String> superseded = new HashSet<>();
        for (Path file : files) {
            try {
                JournalReading reading = RecoveryJournal.read(file);
                if (reading instanceof JournalReading.Whole read && !read.isLost()) {
                    whole.add(new LeftJournal(file, read));
                    superseded.addAll(Recovery.recovered(read));
                } else {
                    unreadable.add(new UnreadableJournal(file, fault(reading, file)));
                }
            } catch (IOException refused) {
                unreadable.add(new UnreadableJournal(file,
                        Fault.of(FaultCode.JOURNAL_NOT_READ, file.toString()).because(FileFaults.of(refused))));
            }
        }
        whole.removeIf(journal -> superseded.contains(journal.name()) && folder.remove(journal.file()));
        unreadable.removeIf(journal -> superseded.contains(journal.name()) && folder.remove(journal.file()));
        whole.sort(Comparator.comparing(journal -> journal.content().last()));
        return new LeftJournals(whole, unreadable);
    }

    private static Fault fault(JournalReading reading, Path file) {
        if (reading instanceof JournalReading.OfNewerVersion newer) {
            return Fault.of(FaultCode.JOURNAL_NEWER, file.toString(), newer.version());
        }
        return Fault.of(reading instanceof JournalReading.TooLarge ? FaultCode.JOURNAL_TOO_LARGE
                : FaultCode.JOURNAL_DAMAGED, file.toString());
    }
}
