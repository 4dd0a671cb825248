package claimmark.ide.session.work;

import java.util.function.Consumer;

import claimmark.core.text.Cancellation;

/** Runs work in other threads: in Eclipse's jobs, or, in tests, at once or when the test wants it. */
public interface Workers {

    /**
     * Starts work.
     *
     * @param title the title in the Progress view
     * @param shown whether the Progress view shows the work and can cancel it
     * @param work runs in another thread
     * @param dropped runs in any thread when the work was cancelled before it began
     */
    Worker begin(String title, boolean shown, Consumer<Cancellation> work, Runnable dropped);

    /**
     * Begins short work that nobody waits for and nobody sees.
     *
     * @param milliseconds how long it has to wait
     */
    default void beginLater(int milliseconds, Runnable work) {
        begin("", false, cancellation -> work.run(), () -> { });
    }

    /** Runs work in Eclipse's jobs. */
    static Workers inJobs() {
        return new JobWorkers();
    }

    /** A piece of running work. */
    interface Worker {

        /** Asks the work to end. It ends when it next checks its cancellation. */
        void giveUp();

        /**
         * Waits until the work has ended, with a progress dialog. For the UI thread.
         *
         * @return whether the work ended; false when the reviewer cancelled waiting
         */
        boolean await();
    }
}
