package claimmark.core.recovery;

import java.time.Instant;
import java.util.List;

/** The result of reading a journal. */
public sealed interface JournalReading {

    /**
     * The journal, as far as it is whole.
     *
     * @param changes the changes in the order they were made
     * @param last when the last of them was recorded
     * @param damaged whether records after these could not be believed; a record that was cut off by the crash is
     *            none
     * @param length the size in bytes of what was believed
     */
    record Whole(JournalBase base, List<UnsavedChange> changes, Instant last, boolean damaged, int length)
            implements JournalReading {
        public Whole {
            changes = List.copyOf(changes);
        }

        /** Whether there was something in it, of which nothing can be believed. */
        public boolean isLost() {
            return damaged && changes.isEmpty();
        }
    }

    /** A newer version wrote the journal, and it is left alone. */
    record OfNewerVersion(int version) implements JournalReading {
    }

    /** The file is no journal, or not even its first record is whole. */
    record NoJournal() implements JournalReading {
    }

    /** The file is larger than any journal. */
    record TooLarge() implements JournalReading {
    }
}
