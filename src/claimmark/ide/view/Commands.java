package claimmark.ide.view;

import java.util.Objects;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Commands of the workbench that the panel offers as links. */
final class Commands {

    private static final String OPEN_RESOURCE = "org.eclipse.ui.navigate.openResource";

    private Commands() {
    }

    /** Lets the reviewer choose a file of the workspace to open. */
    static void openFile(IServiceLocator site) {
        IHandlerService handlers = Objects.requireNonNull(site.getService(IHandlerService.class));
        try {
            handlers.executeCommand(OPEN_RESOURCE, null);
        } catch (CommandException notOffered) {
            ILog.of(Commands.class).warn("No file can be chosen here", notOffered);
        }
    }
}
