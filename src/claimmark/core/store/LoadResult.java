package claimmark.core.store;

import claimmark.core.fault.Fault;
import claimmark.core.file.Stamp;

/** The result of loading a sidecar. */
public sealed interface LoadResult {

    /** There is no sidecar yet. */
    record Absent() implements LoadResult {
    }

    /**
     * The sidecar was loaded.
     *
     * @param reading its content
     * @param stamp the state of the file when it was read; {@link SidecarFile#save} asks for it
     */
    record Present(SidecarReading reading, Stamp stamp) implements LoadResult {
    }

    /** There is a sidecar, but it could not be loaded. */
    record Failed(Fault why) implements LoadResult {
    }
}
