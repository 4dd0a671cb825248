package claimmark.ide;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** What tests do in the UI thread. */
public final class Ui {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Something to do that may fail. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    private Ui() {
    }

    /** The result of an action in the UI thread. */
    public static <T> T call(Callable<T> action) {
        if (Display.getCurrent() != null) {
            return checked(action);
        }
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            try {
                result.set(action.call());
            } catch (Exception | AssertionError e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
        return result.get();
    }

    private static <T> T checked(Callable<T> action) {
        try {
            return action.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Does something in the UI thread. */
    public static void run(Action action) {
        call(() -> {
            action.run();
            return null;
        });
    }

    /**
     * Begins something in the UI thread and does not wait for its end. For what opens a dialog: it ends when the dialog
     * is closed, which the test has to do.
     */
    public static void begin(Runnable action) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(action);
    }

    /** Waits until something is so; fails when it does not become so. The condition is asked in the UI thread. */
    public static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!call(condition::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited in vain until " + what);
            }
            Thread.onSpinWait();
        }
    }

    /** Executes a command with a part in front, as its key or menu entry does. */
    public static void command(String id, IWorkbenchPart part) {
        run(() -> {
            page().activate(part);
            part.getSite().getService(IHandlerService.class).executeCommand(id, null);
        });
    }

    /** Executes Mark with a kind, as its key does. */
    public static void mark(String kind, IWorkbenchPart part) {
        run(() -> {
            page().activate(part);
            ICommandService commands = part.getSite().getService(ICommandService.class);
            Command mark = commands.getCommand("claimmark.command.mark");
            ParameterizedCommand withKind = ParameterizedCommand.generateCommand(mark,
                    Map.of("claimmark.command.mark.kind", kind));
            part.getSite().getService(IHandlerService.class).executeCommand(withKind, null);
        });
    }

    public static IWorkbenchPage page() {
        return call(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
    }
}
