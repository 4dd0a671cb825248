package claimmark.core.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import claimmark.core.desk.SidecarState.Conflicting;
import claimmark.core.desk.SidecarState.Refused;
import claimmark.core.fault.Completion;
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
 * Reads and writes the sidecar of an open article. It only replaces a sidecar that was read here. A sidecar that cannot
 * be read, or that another program changed meanwhile, is not overwritten. Not thread-safe.
 */
public final class SidecarStorage {

    private final InstantSource clock;
    private final int most;
    private Path article;
    private Path path;
    private FileGlance glance;
    private SidecarState state = new SidecarState.Absent();
    /** What {@link #obstacle} made last, so that saving the same review does not make it again. */
    private Optional<Prepared> prepared = Optional.empty();

    private List<XmlWarning> warnings = List.of();

    private record Prepared(Review review, byte[] bytes) {
    }

    public SidecarStorage(Path article, InstantSource clock) {
        this(article, clock, SidecarFile.MAXIMUM_BYTES);
    }

    /** @param most how many bytes a sidecar may have */
    SidecarStorage(Path article, InstantSource clock, int most) {
        this.most = most;
        this.clock = clock;
        this.article = article;
        path = SidecarFile.of(article);
        glance = new FileGlance(path, clock);
    }

    /** Follows the article to another place, where the sidecar lies, too. */
    public void moveTo(Path moved) {
        article = moved;
        path = SidecarFile.of(moved);
        glance = new FileGlance(path, clock);
    }

    /** Has the review saved beside another article from now on, where no sidecar is. */
    public void startAt(Path other) {
        moveTo(other);
        accept(new LoadResult.Absent());
    }

    /** The sidecar's file name. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    public SidecarState state() {
        return state;
    }

    /** The reason why nothing can be annotated: the sidecar cannot be read. Empty when it can. */
    public Optional<Fault> refusal() {
        return state instanceof Refused refused ? Optional.of(refused.why()) : Optional.empty();
    }

    /** Whether another program changed the sidecar while there are unsaved changes here. */
    public boolean isConflicting() {
        return state instanceof Conflicting;
    }

    /** The parts that were not understood when the sidecar was read. They are kept where possible. */
    public List<XmlWarning> warnings() {
        return warnings;
    }

    /** Whether reading the sidecar takes so long that it should be read in the background. */
    public boolean takesLong() {
        return OpenedArticle.sidecarTakesLong(path);
    }

    /** Reads the file, in any thread. Pass the result to {@link #accept(LoadResult)}. */
    public LoadResult read() {
        return SidecarFile.load(path);
    }

    /** Takes over the result of reading the file. Afterwards there may be a {@linkplain #refusal() refusal}. */
    public void accept(LoadResult read) {
        warnings = List.of();
        if (read instanceof LoadResult.Present present) {
            warnings = present.reading() instanceof SidecarReading.Loaded loaded ? loaded.warnings() : List.of();
            know(refusal(present.reading()).<SidecarState>map(why -> new Refused(why, Optional.of(present.stamp())))
                    .orElseGet(() -> new SidecarState.Present(present.stamp())));
        } else if (read instanceof LoadResult.Failed failed) {
            know(new Refused(Fault.of(FaultCode.SIDECAR_NOT_READ, name()).because(failed.why()), failed.stamp()));
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

    /** Compares the file with its state when it was last read or written here. */
    public DiskState look() {
        if (!glance.isChanged(() -> !stampOnDisk().equals(state.known()))) {
            return DiskState.SAME;
        }
        return glance.isBeingWritten() ? DiskState.BEING_WRITTEN : DiskState.CHANGED;
    }

    /** The state on the disk. If it cannot be found out, the known state is returned; saving will report the error. */
    private Optional<Stamp> stampOnDisk() {
        try {
            return SidecarFile.stamp(path);
        } catch (IOException unreadable) {
            return state.known();
        }
    }

    /** Remembers that another program changed the file while there were unsaved changes here. */
    public void markConflicting() {
        state = new Conflicting(state.known());
    }

    /**
     * Why a review cannot be saved, as far as that can be told before any file is touched; empty when it can. That the
     * sidecar cannot be read, or was changed, is told by {@link #save}.
     */
    public Optional<Fault> obstacle(Review review) {
        if (state.known().isEmpty() && saysNothing(review) || state instanceof Refused) {
            return Optional.empty();
        }
        Completion<byte[]> bytes = bytes(review);
        prepared = bytes.toOptional().map(made -> new Prepared(review, made));
        return bytes.fault();
    }

    private Completion<byte[]> bytes(Review review) {
        Fault why;
        try {
            byte[] bytes = SidecarWriter.bytes(review);
            Optional<Fault> obstacle = SidecarWriter.obstacle(bytes, most);
            if (obstacle.isEmpty()) {
                return new Completion.Done<>(bytes);
            }
            why = obstacle.get();
        } catch (OutOfMemoryError | StackOverflowError noRoom) {
            why = NoRoom.fault(state.known().map(Stamp::size).orElse(0L));
        }
        return new Completion.Refused<>(Fault.of(FaultCode.SIDECAR_NOT_WRITTEN, name()).because(why));
    }

    /**
     * Writes the review. An empty review makes no sidecar if there was none.
     *
     * @return the reason why the file was not written, and stays unchanged; empty when it was written
     */
    public Optional<Fault> save(Review review) {
        if (state.known().isEmpty() && saysNothing(review)) {
            return Optional.empty();
        }
        if (state instanceof Refused refused) {
            return Optional.of(refused.why());
        }
        Completion<byte[]> bytes = prepared.filter(made -> made.review == review)
                .<Completion<byte[]>>map(made -> new Completion.Done<>(made.bytes)).orElseGet(() -> bytes(review));
        prepared = Optional.empty();
        return bytes instanceof Completion.Refused<byte[]> refused ? Optional.of(refused.why())
                : write(bytes.toOptional().orElseThrow());
    }

    private Optional<Fault> write(byte[] bytes) {
        SaveResult result = SidecarFile.save(article, bytes, state.known());
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
        return review.size() == 0 && review.structure().isEmpty() && review.dismissals().isEmpty()
                && review.source().chosenCharset().isEmpty();
    }
}
