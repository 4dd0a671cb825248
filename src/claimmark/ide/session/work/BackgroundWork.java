package claimmark.ide.session.work;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import claimmark.core.text.Cancellation;

/**
 * Runs work outside the UI thread and delivers the result in the UI thread. All background work goes through this
 * class. For the UI thread.
 *
 * <pre>
 * WorkInProgress&lt;Places&gt; search = background.start("Finding places", true,
 *         cancellation -&gt; find(text, cancellation), outcome -&gt; outcome.ifDone().ifPresent(this::show));
 * </pre>
 */
public final class BackgroundWork {

    private final Workers workers;
    private final UiThread ui;
    private final Set<WorkInProgress<?>> running = new LinkedHashSet<>();
    private boolean closed;

    /** @param ui the thread in which results are delivered */
    public BackgroundWork(Workers workers, UiThread ui) {
        this.workers = workers;
        this.ui = ui;
    }

    /** Runs work in Eclipse's jobs. */
    public static BackgroundWork inJobs(UiThread ui) {
        return new BackgroundWork(Workers.inJobs(), ui);
    }

    /**
     * Starts work.
     *
     * @param title the title in the Progress view
     * @param shown whether the Progress view shows the work and can cancel it
     * @param taker gets the result in the UI thread, once, unless this was closed before
     */
    public <T> WorkInProgress<T> start(String title, boolean shown, Work<T> work, Consumer<WorkResult<T>> taker) {
        WorkInProgress<T> begun = new WorkInProgress<>(outcome -> {
            if (!closed) {
                taker.accept(outcome);
            }
        }, running::remove);
        if (!closed) {
            running.add(begun);
            begun.workedOnBy(workers.begin(title, shown, cancellation -> run(work, cancellation, begun),
                    () -> end(begun, new WorkResult.Cancelled<>())));
        }
        return begun;
    }

    private <T> void run(Work<T> work, Cancellation cancellation, WorkInProgress<T> begun) {
        WorkResult<T> outcome = outcome(work, cancellation);
        end(begun, outcome);
        if (outcome instanceof WorkResult.Failed<T> failed && failed.cause() instanceof RuntimeException unforeseen) {
            // Nobody has words for it, so whoever runs the work is to report it.
            throw unforeseen;
        }
    }

    private <T> void end(WorkInProgress<T> begun, WorkResult<T> outcome) {
        begun.ended(outcome);
        ui.execute(begun::tell);
    }

    private static <T> WorkResult<T> outcome(Work<T> work, Cancellation cancellation) {
        try {
            T result = work.run(cancellation);
            return cancellation.isCancelled() ? new WorkResult.Cancelled<>() : new WorkResult.Done<>(result);
        } catch (CancellationException givenUp) {
            return new WorkResult.Cancelled<>();
        } catch (Exception impossible) {
            return new WorkResult.Failed<>(impossible);
        } catch (OutOfMemoryError | StackOverflowError noRoom) {
            // Eclipse would ask whether to end, for work that only did not fit.
            return new WorkResult.Failed<>(new ExecutionException(noRoom));
        }
    }

    public boolean isClosed() {
        return closed;
    }

    /** Cancels all running work. No more results are delivered. */
    public void close() {
        closed = true;
        Set.copyOf(running).forEach(WorkInProgress::cancel);
        running.clear();
    }
}
