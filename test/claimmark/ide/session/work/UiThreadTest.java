package claimmark.ide.session.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class UiThreadTest {

    private final HeldUi ui = new HeldUi();
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void whatIsAskedForSeveralTimesDuringOneEventIsRunOnceAfterIt() {
        Runnable ask = ui.once(runs::incrementAndGet);
        ask.run();
        ask.run();
        assertEquals(0, runs.get());
        ui.turn();
        assertEquals(1, runs.get());
        ask.run();
        ui.turn();
        assertEquals(2, runs.get());
    }
}
