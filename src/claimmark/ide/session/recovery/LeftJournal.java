package claimmark.ide.session.recovery;

import java.nio.file.Path;

import claimmark.core.recovery.JournalReading;

/** A journal that was left when Eclipse ended. */
record LeftJournal(Path file, JournalReading.Whole content) {

    String name() {
        return String.valueOf(file.getFileName());
    }
}
