package claimmark.ide.session.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import claimmark.core.recovery.JournalReading;
import claimmark.core.recovery.Recovery;
import claimmark.core.recovery.RecoveryJournal;

/** A journal that was left when Eclipse ended. */
record LeftJournal(Path file, JournalReading.Whole content) {

    /**
     * Reads journals that were left; for any thread. Those whose work is in another one are removed.
     *
     * @return those that can be read, in the order in which they were written last
     */
    static List<LeftJournal> read(List<Path> files, JournalFolder folder) {
        List<LeftJournal> left = new ArrayList<>();
        Set<String> superseded = new HashSet<>();
        for (Path file : files) {
            if (reading(file) instanceof JournalReading.Whole whole) {
                left.add(new LeftJournal(file, whole));
                superseded.addAll(Recovery.recovered(whole));
            }
        }
        left.removeIf(journal -> superseded.contains(journal.name()) && journal.isRemoved(folder));
        left.sort(Comparator.comparing(journal -> journal.content.last()));
        return left;
    }

    private static JournalReading reading(Path file) {
        try {
            return RecoveryJournal.read(file);
        } catch (IOException unreadable) {
            return new JournalReading.NoJournal();
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    private boolean isRemoved(JournalFolder folder) {
        folder.remove(file);
        return true;
    }
}
