package claimmark.ide.session.work;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * The UI thread, for whoever has something to do there later. Nothing is done once the display, or the widget that it
 * is for, is disposed of.
 */
public interface UiThread extends Executor {

    /** Does something when the event at hand is dealt with; may be called in any thread. */
    @Override
    void execute(Runnable task);

    /**
     * Calls back when something has not happened for a while; for the UI thread.
     *
     * @param milliseconds how long
     */
    Pause pause(int milliseconds, Runnable ended);

    /** Waits for a pause. */
    @FunctionalInterface
    interface Pause {

        /** It happened: the pause begins, or begins anew. */
        void begin();
    }

    /** For what is to be done as long as the display lives that the calling thread has. */
    static UiThread current() {
        return of(Display.getCurrent());
    }

    /** For what is to be done as long as the display lives. */
    static UiThread of(Display display) {
        return new DisplayThread(display, () -> false);
    }

    /** For what is to be done as long as the widget lives; called in the UI thread. */
    static UiThread of(Widget widget) {
        return new DisplayThread(widget.getDisplay(), widget::isDisposed);
    }
}

/** @param isOver whether nobody is left to see anything; asked in the UI thread */
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
