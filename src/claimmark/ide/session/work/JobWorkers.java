package claimmark.ide.session.work;

import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;

import claimmark.core.text.Cancellation;

/** Runs work in Eclipse's jobs. */
final class JobWorkers implements Workers {

    @Override
    public Worker begin(String title, boolean shown, Consumer<Cancellation> work, Runnable dropped) {
        WorkJob job = new WorkJob(title, work, dropped);
        job.setSystem(!shown);
        job.addJobChangeListener(job.end());
        job.schedule();
        return job;
    }

    @Override
    public void beginLater(int milliseconds, Runnable work) {
        Job job = Job.createSystem("", (ICoreRunnable) monitor -> work.run());
        // What is done for a moment at a time must not wait behind what takes minutes.
        job.setPriority(Job.INTERACTIVE);
        job.schedule(milliseconds);
    }

    private static final class WorkJob extends Job implements Worker {

        private final Consumer<Cancellation> work;
        private final Runnable dropped;
        private volatile boolean begun;

        WorkJob(String title, Consumer<Cancellation> work, Runnable dropped) {
            super(title);
            this.work = work;
            this.dropped = dropped;
        }

        @Override
        protected IStatus run(@Nullable IProgressMonitor monitor) {
            begun = true;
            work.accept(monitor == null ? Cancellation.NEVER : monitor::isCanceled);
            return monitor != null && monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        }

        private JobChangeAdapter end() {
            return new JobChangeAdapter() {
                @Override
                public void done(IJobChangeEvent event) {
                    if (!begun) {
                        dropped.run();
                    }
                }
            };
        }

        @Override
        public void giveUp() {
            cancel();
        }

        @Override
        public boolean await() {
            try {
                PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> join(0, monitor));
                return true;
            } catch (InvocationTargetException failed) {
                ILog.of(JobWorkers.class).error(getName(), failed.getCause());
                return false;
            } catch (InterruptedException | OperationCanceledException cancelled) {
                return false;
            }
        }
    }
}
