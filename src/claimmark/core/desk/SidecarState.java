package claimmark.core.desk;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;

import claimmark.core.fault.Fault;
import claimmark.core.file.Stamp;

/** Whether a sidecar on the disk may be replaced by the review that is open here. */
public sealed interface SidecarState {
    // "@NonNull" repeats the default of the package: the compiler of Eclipse 4.40 does not apply it to an accessor.

    /** The state of the file when it was last read or written here; empty when there was none. */
    Optional<Stamp> known();

    /** There is no sidecar yet. */
    record Absent() implements SidecarState {
        @Override
        public Optional<Stamp> known() {
            return Optional.empty();
        }
    }

    /** The sidecar was read or written here, and may be replaced. */
    record Present(Stamp stamp) implements SidecarState {
        @Override
        public Optional<Stamp> known() {
            return Optional.of(stamp);
        }
    }

    /**
     * The sidecar cannot be read. It must not be replaced, so nothing can be annotated.
     *
     * @param known the state of the file; empty when not even its bytes could be read
     */
    record Refused(Fault why, @NonNull Optional<Stamp> known) implements SidecarState {
    }

    /** Another program changed the sidecar while there were unsaved changes here, and they are not merged yet. */
    record Conflicting(@NonNull Optional<Stamp> known) implements SidecarState {
    }
}
