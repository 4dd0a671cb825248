package claimmark.core.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import claimmark.core.desk.SidecarState.Conflicting;
import claimmark.core.desk.SidecarState.Refused;
import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.file.FileGlance;
import claimmark.core.file.Stamp;
import claimmark.core.model.Review;
import claimmark.core.store.LoadResult;
import claimmark.core.store.SaveResult;
import claimmark.core.store.SidecarFile;
import claimmark.core.store.SidecarReading;
import claimmark.core.store.SidecarWriter;
import claimmark.core.xml.XmlWarning;

/**
 * The sidecar beside an article. What it holds is only ever replaced by what was made from it here: a sidecar that
 * cannot be read, or that another program has changed since, is left as it is. Not thread-safe.
 */
public final class SidecarStorage {

    private final Path path;
    private final FileGlance glance;
    private SidecarState state = new SidecarState.Absent();
    private List<XmlWarning> warnings = List.of();

    public SidecarStorage(Path article, InstantSource clock) {
        path = SidecarFile.of(article);
        glance = new FileGlance(path, clock);
    }

    /** The sidecar's file name. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    public SidecarState state() {
        return state;
    }

    /** Why nothing can be annotated: there is a sidecar that cannot be read. Empty when all is well. */
    public Optional<Fault> refusal() {
        return state instanceof Refused refused ? Optional.of(refused.why()) : Optional.empty();
    }

    /** Whether another program changed the sidecar while there are unsaved changes here. */
    public boolean isConflicting() {
        return state instanceof Conflicting;
    }

    /** What was not understood when the sidecar was read, though it was kept where that was possible. */
    public List<XmlWarning> warnings() {
        return warnings;
    }

    /** Whether reading it takes longer than anybody should wait. */
    public boolean takesLong() {
        return OpenedArticle.sidecarTakesLong(path);
    }

    /** What the file holds now, which is to be {@linkplain #accept(LoadResult) accepted}; for any thread. */
    public LoadResult read() {
        return SidecarFile.load(path);
    }

    /** Takes what was read for what the file holds, from which its {@linkplain #refusal() refusal} may follow. */
    public void accept(LoadResult read) {
        warnings = List.of();
        if (read instanceof LoadResult.Present present) {
            warnings = present.reading() instanceof SidecarReading.Loaded loaded ? loaded.warnings() : List.of();
            know(refusal(present.reading()).<SidecarState>map(why -> new Refused(why, Optional.of(present.stamp())))
                    .orElseGet(() -> new SidecarState.Present(present.stamp())));
        } else if (read instanceof LoadResult.Failed failed) {
            know(new Refused(Fault.of(FaultCode.SIDECAR_NOT_READ, name()).because(failed.why()), Optional.empty()));
        } else {
            know(new SidecarState.Absent());
        }
    }

    private Optional<Fault> refusal(SidecarReading reading) {
        if (reading instanceof SidecarReading.Newer newer) {
            return Optional.of(Fault.of(FaultCode.SIDECAR_NEWER, name(), newer.version()));
        }
        return reading instanceof SidecarReading.Unreadable damaged
                ? Optional.of(Fault.of(FaultCode.SIDECAR_DAMAGED, name(), damaged.line(), damaged.column())
                        .because(damaged.why()))
                : Optional.empty();
    }

    private void know(SidecarState now) {
        state = now;
        glance.forget();
    }

    /** What the file is like now. */
    public DiskState look() {
        if (!glance.isChanged(() -> !stampOnDisk().equals(state.known()))) {
            return DiskState.SAME;
        }
        return glance.isBeingWritten() ? DiskState.BEING_WRITTEN : DiskState.CHANGED;
    }

    /** A sidecar that cannot even be looked at counts as the one that is known: saving will tell what is wrong. */
    private Optional<Stamp> stampOnDisk() {
        try {
            return SidecarFile.stamp(path);
        } catch (IOException unreadable) {
            return state.known();
        }
    }

    /** Remembers that the file and the unsaved review have gone different ways. */
    public void markConflicting() {
        state = new Conflicting(state.known());
    }

    /** Lets the next save replace what another program wrote: the reviewer decided so. */
    public void keepMine() {
        know(SidecarState.of(stampOnDisk()));
    }

    /**
     * Writes the review. One that says nothing makes no sidecar where there was none.
     *
     * @return why it was not written; the file is as it was then
     */
    public Optional<Fault> save(Review review) {
        if (state.known().isEmpty() && saysNothing(review)) {
            return Optional.empty();
        }
        if (state instanceof Refused refused) {
            return Optional.of(refused.why());
        }
        SaveResult result = SidecarFile.save(path, SidecarWriter.bytes(review), state.known());
        if (result instanceof SaveResult.Saved saved) {
            know(new SidecarState.Present(saved.stamp()));
            return Optional.empty();
        }
        if (result instanceof SaveResult.Failed failed) {
            return Optional.of(Fault.of(FaultCode.SIDECAR_NOT_WRITTEN, name()).because(failed.why()));
        }
        markConflicting();
        return Optional.of(Fault.of(FaultCode.SIDECAR_CHANGED_ON_DISK, name()));
    }

    private static boolean saysNothing(Review review) {
        return review.size() == 0 && review.structure().isEmpty();
    }
}
