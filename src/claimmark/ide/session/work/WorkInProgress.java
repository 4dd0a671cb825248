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

    /** In any thread. */
    void ended(WorkResult<T> with) {
        outcome = Optional.of(with);
    }

    /** In the UI thread. */
    void tell() {
        outcome.ifPresent(ended -> {
            if (!told) {
                told = true;
                onTold.accept(this);
                taker.accept(ended);
            }
        });
    }

    /** Gives it up; nothing is told any more. */
    public void cancel() {
        told = true;
        onTold.accept(this);
        worker.ifPresent(Worker::giveUp);
    }

    /**
     * Waits for the outcome, with progress, and tells it at once; for the UI thread.
     *
     * @return false when the reviewer did not want to wait; then it is told later, as usual
     */
    public boolean finish() {
        boolean ended = worker.map(Worker::await).orElse(true);
        if (ended) {
            tell();
        }
        return ended;
    }
}
