package claimmark.ide.session.places;

import java.lang.reflect.InvocationTargetException;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import claimmark.core.live.LiveReview;
import claimmark.core.reanchor.AnchoredReview;

/**
 * Looks for the places of a review's annotations in a changed text: at once where that is quick, else in a job that the
 * Progress view shows and the reviewer may cancel. For the UI thread.
 */
final class PlaceSearch {

    private final LiveReview live;
    private final String title;
    private final Runnable onEnded;
    private @Nullable Work work;
    private @Nullable SearchJob job;

    /** Finds the annotations in a text; runs in another thread than the UI's. */
    interface Work extends Function<String, AnchoredReview> {
    }

    /**
     * @param title what the Progress view calls it
     * @param onEnded is called when a job found the places or was cancelled
     */
    PlaceSearch(LiveReview live, String title, Runnable onEnded) {
        this.live = live;
        this.title = title;
        this.onEnded = onEnded;
    }

    Places state() {
        if (job != null) {
            return Places.SOUGHT;
        }
        return live.isSeeking() ? Places.UNKNOWN : Places.KNOWN;
    }

    /**
     * Finds all annotations of the live review.
     *
     * @param text the article text as it is now
     * @param quick whether it takes no longer than the reviewer can wait
     */
    void start(Work search, String text, boolean quick) {
        work = search;
        if (quick) {
            stop();
            live.seek();
            live.settle(search.apply(text));
        } else {
            again(text);
        }
    }

    /** Begins anew, in the text as it is now; does nothing when the places are known. */
    void again(String text) {
        Work current = work;
        if (current != null) {
            stop();
            live.seek();
            SearchJob begun = new SearchJob(title, current, text);
            begun.addJobChangeListener(new End(Display.getCurrent()));
            job = begun;
            begun.schedule();
        }
    }

    /** Waits until the places are known, with progress; false when they are not because somebody cancelled. */
    boolean finish() {
        SearchJob running = job;
        if (running != null) {
            try {
                PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> running.join(0, monitor));
            } catch (InvocationTargetException failed) {
                ILog.of(PlaceSearch.class).error(title, failed.getCause());
            } catch (InterruptedException | OperationCanceledException cancelled) {
                return false;
            }
            ended(running);
        }
        return state() == Places.KNOWN;
    }

    /** Stops without a result. */
    void stop() {
        SearchJob running = job;
        job = null;
        if (running != null) {
            running.cancel();
        }
    }

    private void ended(Job ended) {
        SearchJob running = job;
        if (running == ended && running != null) {
            job = null;
            AnchoredReview found = running.found;
            if (found != null) {
                live.settle(found);
            }
            onEnded.run();
        }
    }

    private static final class SearchJob extends Job {

        private final Work work;
        private final String text;
        private volatile @Nullable AnchoredReview found;

        SearchJob(String title, Work work, String text) {
            super(title);
            this.work = work;
            this.text = text;
        }

        @Override
        protected IStatus run(@Nullable IProgressMonitor monitor) {
            AnchoredReview result = work.apply(text);
            if (monitor != null && monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            found = result;
            return Status.OK_STATUS;
        }
    }

    private final class End extends JobChangeAdapter {

        private final Display display;

        End(Display display) {
            this.display = display;
        }

        @Override
        public void done(IJobChangeEvent event) {
            if (!display.isDisposed()) {
                display.asyncExec(() -> ended(event.getJob()));
            }
        }
    }
}
