package claimmark.core.desk;

import java.util.Optional;

import claimmark.core.fault.Fault;
import claimmark.core.file.Stamp;

/** How a sidecar on the disk and what is known of it here stand to each other. */
public sealed interface SidecarState {

    /** What the file was when it was read or written here last; empty when there was none. */
    Optional<Stamp> known();

    /** There is none yet. */
    record Absent() implements SidecarState {
        @Override
        public Optional<Stamp> known() {
            return Optional.empty();
        }
    }

    /** It was read or written here, and what is made of it here may replace it. */
    record Present(Stamp stamp) implements SidecarState {
        @Override
        public Optional<Stamp> known() {
            return Optional.of(stamp);
        }
    }

    /**
     * It cannot be read, so it is left alone and nothing can be annotated.
     *
     * @param known empty when not even its bytes could be read
     */
    record Refused(Fault why, Optional<Stamp> known) implements SidecarState {
    }

    /** Another program changed it while there were unsaved changes here: somebody must decide which of them counts. */
    record Conflicting(Optional<Stamp> known) implements SidecarState {
    }

    /** The state of a file that is as it is known here. */
    static SidecarState of(Optional<Stamp> stamp) {
        return stamp.<SidecarState>map(Present::new).orElseGet(Absent::new);
    }
}
