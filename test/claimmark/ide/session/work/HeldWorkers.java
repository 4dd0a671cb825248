package claimmark.ide.session.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import claimmark.core.text.Cancellation;

/** Workers who work when a test tells them to, in its own thread. */
public final class HeldWorkers implements Workers {

    private final Deque<Held> waiting = new ArrayDeque<>();
    private boolean patient = true;

    @Override
    public Worker begin(String title, boolean shown, Consumer<Cancellation> work, Runnable dropped) {
        Held held = new Held(work, dropped);
        waiting.add(held);
        return held;
    }

    /** How much work was given and is not done. */
    public int waiting() {
        return waiting.size();
    }

    /** Does all work that was given. */
    public void workAll() {
        while (!waiting.isEmpty()) {
            waiting.element().work();
        }
    }

    /** Does the work that was given first. */
    public void workOnce() {
        waiting.element().work();
    }

    /** From now on, nobody waits for work to be done. */
    public void losePatience() {
        patient = false;
    }

    private final class Held implements Worker {

        private final Consumer<Cancellation> work;
        private final Runnable dropped;
        private boolean cancelled;

        Held(Consumer<Cancellation> work, Runnable dropped) {
            this.work = work;
            this.dropped = dropped;
        }

        void work() {
            if (waiting.remove(this)) {
                work.accept(() -> cancelled);
            }
        }

        @Override
        public void giveUp() {
            cancelled = true;
            if (waiting.remove(this)) {
                dropped.run();
            }
        }

        @Override
        public boolean await() {
            if (patient) {
                work();
            }
            return patient;
        }
    }
}
