package claimmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.file.Stamp;
import claimmark.core.model.Review;
import claimmark.core.store.LoadResult;
import claimmark.core.store.SidecarFile;
import claimmark.core.store.SidecarReading;

/**
 * A sidecar that was named on the command line, as far as it could be read.
 *
 * @param review what is in it; empty when there is no such file, or when it cannot be read
 * @param stamp the state of the file
 * @param fault the reason why it cannot be read; empty when there is none
 */
record SidecarInput(Optional<Review> review, Optional<Stamp> stamp, Optional<Fault> fault) {

    /** Reads a file that may be missing or empty. */
    static SidecarInput readOptional(Path file, Optional<Path> name) {
        return isEmpty(file) ? new SidecarInput(Optional.empty(), Optional.empty(), Optional.empty())
                : read(file, name);
    }

    /** Reads a file that must be there. */
    static SidecarInput read(Path file, Optional<Path> name) {
        Path shown = name.orElse(file);
        LoadResult loaded = SidecarFile.load(file);
        if (loaded instanceof LoadResult.Present present) {
            return of(present.reading(), present.stamp(), shown);
        }
        Fault why = loaded instanceof LoadResult.Failed failed ? failed.why() : Fault.of(FaultCode.NOT_THERE, file);
        return refused(Fault.of(FaultCode.SIDECAR_NOT_READ, shown).because(why));
    }

    private static SidecarInput of(SidecarReading reading, Stamp stamp, Path shown) {
        if (reading instanceof SidecarReading.Loaded loaded) {
            return new SidecarInput(Optional.of(loaded.review()), Optional.of(stamp), Optional.empty());
        }
        if (reading instanceof SidecarReading.Newer newer) {
            return refused(Fault.of(FaultCode.SIDECAR_NEWER, shown, newer.version()));
        }
        SidecarReading.Unreadable damaged = (SidecarReading.Unreadable) reading;
        return refused(Fault.of(FaultCode.SIDECAR_DAMAGED, shown, damaged.line(), damaged.column())
                .because(damaged.why()));
    }

    private static SidecarInput refused(Fault why) {
        return new SidecarInput(Optional.empty(), Optional.empty(), Optional.of(why));
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.notExists(file) || Files.isRegularFile(file) && Files.size(file) == 0;
        } catch (IOException unreadable) {
            // Reading it tells why.
            return false;
        }
    }
}
