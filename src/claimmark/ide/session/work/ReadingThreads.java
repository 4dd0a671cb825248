package claimmark.ide.session.work;

import java.util.concurrent.Executor;

/**
 * Gives each task a thread of its own. It is for reading files when no job may begin, as while the workbench starts and
 * the UI thread waits for the editors that it opens again. A disk that does not answer holds up nobody else: the
 * threads of the JVM's common pool are few, and others wait for them.
 */
public final class ReadingThreads implements Executor {

    private final String name;

    /** @param name what a list of threads calls them */
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
