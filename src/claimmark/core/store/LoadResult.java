package claimmark.core.store;

import java.util.Optional;

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

    /**
     * There is a sidecar, but it could not be loaded.
     *
     * @param stamp the state of the file, so that it is not loaded again before it changes; empty when not even its
     *            bytes could be read
     */
    record Failed(Fault why, Optional<Stamp> stamp) implements LoadResult {
    }
}
