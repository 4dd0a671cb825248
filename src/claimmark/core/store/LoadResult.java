package claimmark.core.store;

import claimmark.core.fault.Fault;
import claimmark.core.file.Stamp;

/** What came of loading a sidecar. */
public sealed interface LoadResult {

    /** There is none yet. */
    record Absent() implements LoadResult {
    }

    /**
     * There is a file.
     *
     * @param reading what it holds
     * @param stamp the state it was read in, to be handed back when it is saved
     */
    record Present(SidecarReading reading, Stamp stamp) implements LoadResult {
    }

    /** There is something, but it could not be loaded. */
    record Failed(Fault why) implements LoadResult {
    }
}
