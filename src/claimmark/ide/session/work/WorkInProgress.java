package claimmark.ide.session.work;

import java.util.Optional;
import java.util.function.Consumer;

import claimmark.ide.session.work.Workers.Worker;

/** Work that has begun. Its result is delivered once: when the work has ended, or when somebody waits for it. */
public final class WorkInProgress<T> {

    private final Consumer<WorkResult<T>> taker;
    private final Consumer<WorkInProgress<T>> onTold;
    private Optional<Worker> worker = Optional.empty();
    private volatile Optional<WorkResult<T>> outcome = Optional.empty();
    private boolean told;

    WorkInProgress(Consumer<WorkResult<T>> taker, Consumer<WorkInProgress<T>> onTold) {
        this.taker = taker;
        this.onTold = onTold;
    }

    void workedOnBy(Worker other) {
        worker = Optional.of(other);
    }

    /** Notes the result. Called in any thread. */
    void ended(WorkResult<T> with) {
        outcome = Optional.of(with);
    }

    /** Delivers the result. Called in the UI thread. */
    void tell() {
        outcome.ifPresent(ended -> {
            if (!told) {
                told = true;
                onTold.accept(this);
                taker.accept(ended);
            }
        });
    }

    /** Cancels the work. No result is delivered. */
    public void cancel() {
        told = true;
        onTold.accept(this);
        worker.ifPresent(Worker::giveUp);
    }

    /**
     * Waits for the result with a progress dialog, and delivers it at once. For the UI thread.
     *
     * @return false when the reviewer cancelled waiting; then the result is delivered later
     */
    public boolean finish() {
        boolean ended = worker.map(Worker::await).orElse(true);
        if (ended) {
            tell();
        }
        return ended;
    }
}
