package claimmark.ide.view;

import java.util.Map;
import java.util.Objects;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Commands of the workbench that the panel offers as links. */
final class Commands {

    private static final String OPEN_RESOURCE = "org.eclipse.ui.navigate.openResource";
    private static final String OPEN_CHEAT_SHEET = "org.eclipse.ui.cheatsheets.openCheatSheet";

    private Commands() {
    }

    /** Whether this workbench can show how the first article is checked, step by step. */
    static boolean hasFirstArticle(IServiceLocator site) {
        return commands(site).getCommand(OPEN_CHEAT_SHEET).isDefined();
    }

    /** Shows how the first article is checked, step by step. */
    static void openFirstArticle(IServiceLocator site) {
        ParameterizedCommand open = ParameterizedCommand.generateCommand(
                commands(site).getCommand(OPEN_CHEAT_SHEET), Map.of("cheatSheetId", "claimmark.firstArticle"));
        try {
            handlers(site).executeCommand(Objects.requireNonNull(open), null);
        } catch (CommandException notOffered) {
            ILog.of(Commands.class).warn("The first article cannot be shown step by step", notOffered);
        }
    }

    /** Lets the reviewer choose a file of the workspace to open. */
    static void openFile(IServiceLocator site) {
        try {
            handlers(site).executeCommand(OPEN_RESOURCE, null);
        } catch (CommandException notOffered) {
            ILog.of(Commands.class).warn("No file can be chosen here", notOffered);
        }
    }

    private static IHandlerService handlers(IServiceLocator site) {
        return Objects.requireNonNull(site.getService(IHandlerService.class));
    }

    private static ICommandService commands(IServiceLocator site) {
        return Objects.requireNonNull(site.getService(ICommandService.class));
    }
}
