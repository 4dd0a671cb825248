package claimmark.core.store;

import java.util.Optional;

import claimmark.core.fault.Fault;
import claimmark.core.file.Stamp;

/** What came of saving a sidecar. */
public sealed interface SaveResult {

    /**
     * It is on disk.
     *
     * @param stamp the state it has there
     */
    record Saved(Stamp stamp) implements SaveResult {
    }

    /**
     * Nothing was written, because the file is not what was loaded: someone else wrote it in between.
     *
     * @param found the state it has now; empty when it is gone
     */
    record ChangedOnDisk(Optional<Stamp> found) implements SaveResult {
    }

    /** It could not be written; what was on disk is still there. */
    record Failed(Fault why) implements SaveResult {
    }
}
