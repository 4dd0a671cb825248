package claimmark.core.store;

import java.util.Optional;

import claimmark.core.fault.Fault;
import claimmark.core.file.Stamp;

/** The result of saving a sidecar. */
public sealed interface SaveResult {

    /**
     * The sidecar was saved.
     *
     * @param stamp the state of the saved file
     */
    record Saved(Stamp stamp) implements SaveResult {
    }

    /**
     * Nothing was written, because another program changed the file after it was loaded.
     *
     * @param found the current state of the file; empty when there is no file any more
     */
    record ChangedOnDisk(Optional<Stamp> found) implements SaveResult {
    }

    /** The file could not be written; its old content is still there. */
    record Failed(Fault why) implements SaveResult {
    }
}
