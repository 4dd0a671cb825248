package claimmark.ide.session.work;

import java.util.function.Consumer;

import claimmark.core.text.Cancellation;

/** The threads that work is done in. In Eclipse these are its jobs; a test may do all work at once or when it likes. */
public interface Workers {

    /**
     * Begins work.
     *
     * @param title what the Progress view calls it
     * @param shown whether the Progress view shows it, where it can be cancelled
     * @param work is run in another thread
     * @param dropped is run in any thread when the work was cancelled before it began
     */
    Worker begin(String title, boolean shown, Consumer<Cancellation> work, Runnable dropped);

    /** Eclipse's jobs. */
    static Workers inJobs() {
        return new JobWorkers();
    }

    /** Somebody who works. */
    interface Worker {

        /** Lets the work end as soon as it asks whether it should. */
        void giveUp();

        /**
         * Waits until the work has ended, with progress; for the UI thread.
         *
         * @return whether it ended; false when the reviewer did not want to wait any longer
         */
        boolean await();
    }
}
