package claimmark.ide.session.recovery;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import claimmark.core.fault.Fault;
import claimmark.core.file.FileFaults;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.RatingScale;
import claimmark.core.model.Reviewer;
import claimmark.core.recovery.JournalBase;
import claimmark.core.recovery.RecoveryJournal;
import claimmark.core.recovery.UnsavedChange;
import claimmark.core.recovery.UnsavedChange.OfAnnotations;
import claimmark.ide.session.work.Workers;

/**
 * Writes what is done to an article and not saved yet into a journal: in a job, a moment after it was done. There is no
 * journal before something is done, and none when all is saved. What is noted is for the UI thread.
 */
public final class SessionJournal {

    /** In milliseconds: so long changes are gathered. With the time of writing it is well below a second. */
    private static final int MOMENT = 250;
    private static final int LATER = 3000;

    private final Optional<JournalFolder> folder;
    private final Workers workers;
    private final InstantSource clock;
    private final Supplier<JournalBase> base;
    private final Runnable faultChanged;
    private final ChangeQueue queue = new ChangeQueue();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    /** Guards what follows: one thread writes at a time. */
    private final Object writing = new Object();
    private Optional<RecoveryJournal> journal = Optional.empty();
    private volatile Optional<Fault> fault = Optional.empty();
    private volatile boolean closed;

    /**
     * @param folder where the journal is written; empty when none is
     * @param base the article as it was read or saved last
     * @param faultChanged is run in the writing thread when {@link #fault} has changed
     */
    public SessionJournal(Optional<JournalFolder> folder, Workers workers, InstantSource clock,
            Supplier<JournalBase> base, Runnable faultChanged) {
        this.folder = folder;
        this.workers = workers;
        this.clock = clock;
        this.base = base;
        this.faultChanged = faultChanged;
    }

    /** Notes that annotations were edited, and the scales of the verdicts that came with the edits. */
    public void edited(Reviewer reviewer, List<RatingScale> scales, List<AnnotationEdit> edits) {
        List<AnnotationEdit> step = new ArrayList<>();
        Set<AnnotationId> ids = new HashSet<>();
        for (AnnotationEdit edit : edits) {
            if (!ids.add(edit.id())) {
                note(new OfAnnotations(reviewer, scales, step));
                step.clear();
                ids.clear();
                ids.add(edit.id());
            }
            step.add(edit);
        }
        note(new OfAnnotations(reviewer, scales, step));
    }

    /** Notes a change. */
    public void note(UnsavedChange change) {
        if (folder.isPresent() && !closed) {
            queue.add(change, base);
            writeIn(MOMENT);
        }
    }

    /**
     * The article was saved or read anew, and what was noted before counts no longer.
     *
     * @param unsaved what is not saved all the same
     */
    public void restart(List<UnsavedChange> unsaved) {
        if (folder.isPresent() && !closed) {
            queue.restart(unsaved, base);
            writeIn(MOMENT);
        }
    }

    /** Makes changes that are written together or not at all. */
    public void together(Runnable changes) {
        queue.hold(true);
        try {
            changes.run();
        } finally {
            queue.hold(false);
            writeIn(0);
        }
    }

    /** Why what is not saved would be lost in a crash; empty when it would not be. */
    public Optional<Fault> fault() {
        return fault;
    }

    /** Ends the journal and removes it: what is not saved is not wanted, unless nobody could be asked. */
    public void close() {
        if (isProcessEnding()) {
            write();
            return;
        }
        closed = true;
        synchronized (writing) {
            remove(journal);
            removeRecovered(queue.take());
            journal = Optional.empty();
        }
    }

    /** Whether the system told the process to end, as at the end of a session on the machine. */
    private static boolean isProcessEnding() {
        Thread nothing = new Thread(() -> { });
        try {
            Runtime.getRuntime().addShutdownHook(nothing);
            Runtime.getRuntime().removeShutdownHook(nothing);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    private void remove(Optional<RecoveryJournal> ended) {
        ended.ifPresent(gone -> folder.ifPresent(place -> place.remove(gone.file())));
    }

    /** The work of these journals is in this one. */
    private void removeRecovered(ChangeQueue.Batch batch) {
        batch.changes().stream().filter(UnsavedChange.Recovered.class::isInstance)
                .map(UnsavedChange.Recovered.class::cast)
                .forEach(other -> folder.ifPresent(place -> place.remove(place.named(other.journal()))));
    }

    private void writeIn(int milliseconds) {
        if (scheduled.compareAndSet(false, true)) {
            workers.beginLater(milliseconds, this::write);
        }
    }

    private void write() {
        scheduled.set(false);
        synchronized (writing) {
            ChangeQueue.Batch batch = closed ? ChangeQueue.Batch.NONE : queue.take();
            if (!batch.isNone()) {
                try {
                    write(batch);
                    know(Optional.empty());
                } catch (IOException refused) {
                    queue.putBack(batch);
                    know(Optional.of(FileFaults.of(refused)));
                    writeIn(LATER);
                }
            }
        }
    }

    private void write(ChangeQueue.Batch batch) throws IOException {
        Optional<RecoveryJournal> before = journal;
        if (batch.beginning().isPresent()) {
            JournalFolder place = folder.orElseThrow();
            RecoveryJournal begun = place.begin(batch.beginning().get());
            try {
                begun.append(clock.instant(), batch.changes());
            } catch (IOException refused) {
                place.delete(begun.file());
                throw refused;
            }
            journal = Optional.of(begun);
        } else if (batch.restarts()) {
            journal = Optional.empty();
        } else if (journal.isPresent()) {
            journal.get().append(clock.instant(), batch.changes());
        }
        if (batch.restarts()) {
            remove(before);
        }
        removeRecovered(batch);
    }

    private void know(Optional<Fault> now) {
        if (!now.equals(fault)) {
            fault = now;
            faultChanged.run();
        }
    }
}
