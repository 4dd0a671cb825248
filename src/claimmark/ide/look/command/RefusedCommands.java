package claimmark.ide.look.command;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListenerWithChecks;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/**
 * Says in the status line why a key did nothing: its command is not possible now. Menus show that by themselves. For
 * all commands of this plug-in, also of features that come later.
 */
public final class RefusedCommands implements IExecutionListenerWithChecks {

    private final IWorkbenchWindow window;
    private final ICommandService commands;

    private RefusedCommands(IWorkbenchWindow window, ICommandService commands) {
        this.window = window;
        this.commands = commands;
    }

    /**
     * Tells in one window from now on.
     *
     * @return stops it
     */
    public static Runnable tell(IWorkbenchWindow window) {
        @Nullable ICommandService commands = window.getService(ICommandService.class);
        if (commands == null) {
            return () -> { };
        }
        RefusedCommands teller = new RefusedCommands(window, commands);
        commands.addExecutionListener(teller);
        return () -> commands.removeExecutionListener(teller);
    }

    @Override
    public void notEnabled(@Nullable String command, @Nullable NotEnabledException refused) {
        if (command != null && window == PlatformUI.getWorkbench().getActiveWorkbenchWindow()) {
            Refusals.reason(command, this::name).ifPresent(this::say);
        }
    }

    private Optional<String> name(String command) {
        try {
            return Optional.ofNullable(commands.getCommand(command).getName());
        } catch (NotDefinedException unknown) {
            return Optional.empty();
        }
    }

    private void say(String reason) {
        @Nullable IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
        if (part != null && part.getSite() instanceof IViewSite view) {
            view.getActionBars().getStatusLineManager().setMessage(reason);
        } else if (part != null && part.getSite() instanceof IEditorSite editor) {
            editor.getActionBars().getStatusLineManager().setMessage(reason);
        }
    }

    @Override
    public void notDefined(@Nullable String command, @Nullable NotDefinedException unknown) {
        // All commands of this plug-in are defined.
    }

    @Override
    public void notHandled(@Nullable String command, @Nullable NotHandledException unhandled) {
        // Outside of articles the keys belong to others.
    }

    @Override
    public void postExecuteFailure(@Nullable String command, @Nullable ExecutionException failed) {
        // Eclipse logs it.
    }

    @Override
    public void postExecuteSuccess(@Nullable String command, @Nullable Object result) {
        // What was done is seen.
    }

    @Override
    public void preExecute(@Nullable String command, @Nullable ExecutionEvent event) {
        // Nothing is known yet.
    }
}
