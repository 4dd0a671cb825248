package claimmark.ide.session.work;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Runs tasks in the UI thread later. Tasks are dropped when the display or the widget that they are for is disposed of.
 */
public interface UiThread extends Executor {

    /** Runs a task after the current event. Can be called in any thread. */
    @Override
    void execute(Runnable task);

    /**
     * Makes something that asks for a task after the current event. However often it is asked for until then, it is
     * run once. For the UI thread.
     */
    default Runnable once(Runnable task) {
        AtomicBoolean isAsked = new AtomicBoolean();
        return () -> {
            if (!isAsked.getAndSet(true)) {
                execute(() -> {
                    isAsked.set(false);
                    task.run();
                });
            }
        };
    }

    /**
     * Makes a timer that calls back when something has not happened for a while. For the UI thread.
     *
     * @param milliseconds the length of the pause
     */
    Pause pause(int milliseconds, Runnable ended);

    /** A timer that is restarted each time. */
    @FunctionalInterface
    interface Pause {

        /** Starts or restarts the pause. */
        void begin();
    }

    /** For tasks as long as the display of the calling thread exists. */
    static UiThread current() {
        return of(Display.getCurrent());
    }

    /** For tasks as long as the display exists. */
    static UiThread of(Display display) {
        return new DisplayThread(display, () -> false);
    }

    /** For tasks as long as the widget exists. Must be called in the UI thread. */
    static UiThread of(Widget widget) {
        return new DisplayThread(widget.getDisplay(), widget::isDisposed);
    }
}

/** @param isOver whether tasks are dropped; called in the UI thread */
record DisplayThread(Display display, BooleanSupplier isOver) implements UiThread {

    @Override
    public void execute(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(unlessOver(task));
        }
    }

    @Override
    public Pause pause(int milliseconds, Runnable ended) {
        // The display tells one timer from another by this object.
        Runnable timer = unlessOver(ended);
        return () -> {
            if (!display.isDisposed()) {
                display.timerExec(milliseconds, timer);
            }
        };
    }

    private Runnable unlessOver(Runnable task) {
        return () -> {
            if (!isOver.getAsBoolean()) {
                task.run();
            }
        };
    }
}
