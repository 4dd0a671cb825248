package claimmark.ide.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import claimmark.core.fault.Fault;
import claimmark.core.fault.FaultCode;
import claimmark.core.file.Stamp;
import claimmark.core.model.Review;
import claimmark.core.store.LoadResult;
import claimmark.core.store.SidecarReading;
import claimmark.core.store.SaveResult;
import claimmark.core.store.SidecarFile;
import claimmark.core.store.SidecarWriter;

/**
 * The sidecar beside the article. What it holds is only ever replaced by what was made from it here: a sidecar that
 * cannot be read, or that another program has changed since, is left as it is.
 */
public final class SidecarStorage {

    private final Path path;
    private final FileGlance glance;
    private Optional<Stamp> stamp = Optional.empty();
    private Optional<String> refusal = Optional.empty();
    private boolean conflicting;

    SidecarStorage(ArticleLocation location) {
        path = SidecarFile.of(location.path());
        glance = new FileGlance(path, InstantSource.system());
    }

    /** The sidecar's file name. */
    public String name() {
        return path.getFileName().toString();
    }

    /** Why nothing can be annotated: there is a sidecar that cannot be read. Empty when all is well. */
    public Optional<String> refusal() {
        return refusal;
    }

    /** Whether another program changed the sidecar while there are unsaved changes here. */
    public boolean isConflicting() {
        return conflicting;
    }

    /** Whether reading it takes longer than anybody should wait. */
    boolean takesLong() {
        return OpenedArticle.takesLong(path);
    }

    /** What the file holds now, which is to be {@linkplain #accept(LoadResult) accepted}; for any thread. */
    LoadResult read() {
        return SidecarFile.load(path);
    }

    /** Takes what was read for what the file holds, from which its {@linkplain #refusal() refusal} may follow. */
    void accept(LoadResult read) {
        conflicting = false;
        refusal = Optional.empty();
        know(Optional.empty());
        if (read instanceof LoadResult.Present present) {
            know(Optional.of(present.stamp()));
            accept(present.reading());
        } else if (read instanceof LoadResult.Failed failed) {
            refusal = Optional.of(Problem.message(Fault.of(FaultCode.SIDECAR_NOT_READ, name()).because(failed.why())));
        }
    }

    private void know(Optional<Stamp> other) {
        stamp = other;
        glance.forget();
    }

    private void accept(SidecarReading reading) {
        if (reading instanceof SidecarReading.Loaded loaded) {
            loaded.warnings().forEach(warning -> ILog.of(SidecarStorage.class)
                    .warn(name() + ":" + warning.line() + ": " + Problem.message(warning.fault())));
        } else if (reading instanceof SidecarReading.Newer newer) {
            refusal = Optional.of(Problem.message(Fault.of(FaultCode.SIDECAR_NEWER, name(), newer.version())));
        } else if (reading instanceof SidecarReading.Unreadable unreadable) {
            refusal = Optional.of(Problem.message(
                    Fault.of(FaultCode.SIDECAR_DAMAGED, name(), unreadable.line(), unreadable.column())
                            .because(unreadable.why())));
        }
    }

    /** Whether the file is another one than was read or written here last. */
    boolean isChangedOnDisk() {
        return glance.isChanged(() -> !stampOnDisk().equals(stamp));
    }

    /** Whether somebody may still be writing the file. */
    boolean isBeingWritten() {
        return glance.isBeingWritten();
    }

    /** A sidecar that cannot even be looked at counts as the one that is known: saving will tell what is wrong. */
    private Optional<Stamp> stampOnDisk() {
        try {
            return SidecarFile.stamp(path);
        } catch (IOException unreadable) {
            ILog.of(SidecarStorage.class).warn(name() + ": " + unreadable.getLocalizedMessage(), unreadable);
            return stamp;
        }
    }

    /** Remembers that the file and the unsaved review have gone different ways. */
    void markConflicting() {
        conflicting = true;
    }

    /** Lets the next save replace what another program wrote: the reviewer decided so. */
    public void keepMine() {
        conflicting = false;
        know(stampOnDisk());
    }

    /**
     * Writes the review. A review that says nothing makes no sidecar where there was none.
     *
     * @throws CoreException when the file was changed by another program or cannot be written; it is as it was then
     */
    void save(Review review) throws CoreException {
        if (stamp.isEmpty() && review.size() == 0 && review.structure().isEmpty()) {
            return;
        }
        if (refusal.isPresent()) {
            throw new CoreException(new Status(IStatus.ERROR, Problem.BUNDLE, refusal.get()));
        }
        SaveResult result = SidecarFile.save(path, SidecarWriter.bytes(review), stamp);
        if (result instanceof SaveResult.Saved saved) {
            know(Optional.of(saved.stamp()));
            conflicting = false;
        } else if (result instanceof SaveResult.Failed failed) {
            throw Problem.exception(Fault.of(FaultCode.SIDECAR_NOT_WRITTEN, name()).because(failed.why()));
        } else {
            conflicting = true;
            throw Problem.exception(Fault.of(FaultCode.SIDECAR_CHANGED_ON_DISK, name()));
        }
    }
}
