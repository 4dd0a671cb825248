package claimmark.ide.session.work;

import java.util.concurrent.Executor;

/**
 * Runs each task in a new thread. Files are read in these threads, because jobs do not run while the workbench starts
 * and the UI thread waits for the editors that it opens again. The common pool of the JVM has few threads. A disk that
 * does not answer must not block them for others.
 */
public final class ReadingThreads implements Executor {

    private final String name;

    /** @param name the name of the threads */
    public ReadingThreads(String name) {
        this.name = name;
    }

    @Override
    public void execute(Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
