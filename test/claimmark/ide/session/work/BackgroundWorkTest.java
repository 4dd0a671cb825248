package claimmark.ide.session.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

class BackgroundWorkTest {

    private final HeldWorkers workers = new HeldWorkers();
    private final HeldUi ui = new HeldUi();
    private final BackgroundWork background = new BackgroundWork(workers, ui);
    private final List<WorkResult<String>> told = new ArrayList<>();

    private WorkInProgress<String> start(Work<String> work) {
        return background.start("Working", true, work, told::add);
    }

    @Test
    void whatCameOfItIsToldInTheUiThread() {
        start(cancellation -> "result");
        workers.workAll();
        assertEquals(List.of(), told);
        ui.turn();
        assertEquals(List.of(new WorkResult.Done<>("result")), told);
    }

    @Test
    void whoWaitsIsToldAtOnceAndOnlyOnce() {
        WorkInProgress<String> work = start(cancellation -> "result");
        assertTrue(work.finish());
        assertEquals(1, told.size());
        ui.turn();
        assertEquals(1, told.size());
    }

    @Test
    void whoDoesNotWantToWaitIsToldLater() {
        workers.losePatience();
        WorkInProgress<String> work = start(cancellation -> "result");
        assertFalse(work.finish());
        workers.workAll();
        ui.turn();
        assertEquals(1, told.size());
    }

    @Test
    void workThatIsGivenUpWhileItIsDoneStopsWhereItAsks() {
        AtomicReference<WorkInProgress<String>> self = new AtomicReference<>();
        List<String> done = new ArrayList<>();
        self.set(start(cancellation -> {
            done.add("first");
            self.get().cancel();
            cancellation.check();
            done.add("second");
            return "result";
        }));
        workers.workAll();
        ui.turn();
        assertEquals(List.of("first"), done);
        assertEquals(List.of(), told, "who gives it up need not be told");
    }

    @Test
    void workThatTheProgressViewCancelsIsToldAsCancelled() {
        Workers cancelling = (title, shown, work, dropped) -> {
            work.accept(() -> true);
            return Finished.WORKER;
        };
        new BackgroundWork(cancelling, ui).start("Working", true, cancellation -> "too late", told::add);
        ui.turn();
        assertEquals(List.of(new WorkResult.Cancelled<>()), told);
    }

    private static final class Finished {

        static final Workers.Worker WORKER = new Workers.Worker() {
            @Override
            public void giveUp() {
                // It has ended.
            }

            @Override
            public boolean await() {
                return true;
            }
        };
    }

    @Test
    void workThatIsDroppedBeforeItBeginsIsToldAsCancelled() {
        Workers dropping = (title, shown, work, dropped) -> {
            dropped.run();
            return Finished.WORKER;
        };
        new BackgroundWork(dropping, ui).start("Working", true, cancellation -> "never", told::add);
        ui.turn();
        assertEquals(List.of(new WorkResult.Cancelled<>()), told);
    }

    @Test
    void whatCannotBeDoneIsToldWithItsCause() {
        IOException cause = new IOException();
        start(cancellation -> {
            throw cause;
        });
        workers.workAll();
        ui.turn();
        assertEquals(List.of(new WorkResult.Failed<>(cause)), told);
        assertEquals(Optional.empty(), told.get(0).ifDone());
    }

    @Test
    void whatNobodyForesawIsToldAndReportedByTheWorker() {
        start(cancellation -> {
            throw new IllegalStateException();
        });
        assertThrows(IllegalStateException.class, workers::workAll);
        ui.turn();
        assertEquals(1, told.size());
    }

    @Test
    void nothingIsTakenAfterItWasClosed() {
        start(cancellation -> "before");
        workers.workAll();
        background.close();
        start(cancellation -> "after");
        workers.workAll();
        ui.turn();
        assertEquals(List.of(), told);
        assertTrue(background.isClosed());
    }

    @Test
    void whatIsBeingWorkedOnIsGivenUpWhenItIsClosed() {
        start(cancellation -> "result");
        background.close();
        assertEquals(0, workers.waiting());
    }
}
