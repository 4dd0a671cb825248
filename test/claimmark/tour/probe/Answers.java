package claimmark.tour.probe;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;

/** What the server can be asked. Runs in the user interface's thread. */
final class Answers {

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final OpenMenus menus = new OpenMenus(display);

    String answer(String question, String subject) {
        return switch (question) {
            case "window" -> window().map(shell -> yes(shell.getText())).orElse("no\tno window is active");
            case "editor" -> editor().map(Answers::describe).orElse("no\tno editor is open");
            case "perspective" -> page().map(page -> yes(page.getPerspective().getId())).orElse("no\tno page");
            case "words" -> new Widgets(display).words(subject).map(Answers::yes).orElse("no\tnot in sight");
            case "above" -> new Widgets(display).areAbove(subject) ? yes(subject) : "no\tnot above";
            case "article" -> new Widgets(display).article().map(Answers::place).orElse("no\tno article is open");
            case "text" -> new Widgets(display).text().map(Answers::yes).orElse("no\tno article is open");
            case "swept" -> new Widgets(display).swept().map(Answers::yes).orElse("no\tno article is open");
            case "rows" -> new Widgets(display).rows().map(count -> yes("" + count)).orElse("no\tno list is shown");
            case "selected" -> selected();
            case "status" -> new Widgets(display).status().map(Answers::yes).orElse("no\tit says nothing");
            case "widget" -> new Widgets(display).labelled(subject).map(Answers::place)
                    .orElseGet(() -> "no\tno widget " + subject + "; there are: " + new Widgets(display).names());
            case "field" -> field(subject).map(Widgets::bounds).map(Answers::place).orElse("no\tno field " + subject);
            case "value" -> field(subject).map(control -> yes(Widgets.text(control))).orElse("no\tno field " + subject);
            case "focus" -> Optional.ofNullable(display.getFocusControl())
                    .map(control -> yes(control.getClass().getSimpleName())).orElse("no\tnothing has the focus");
            case "focused" -> field(subject).filter(Control::isFocusControl).isPresent() ? yes(subject)
                    : "no\tit has not";
            case "menu" -> new Widgets(display).hasOpenMenu(subject) ? yes(subject) : "no\tnot open";
            case "menu item" -> menus.place(subject).map(Answers::place).orElse("no\tno such item is in sight");
            case "top" -> new Widgets(display).areAtTop() ? yes("at the top") : "no\tscrolled down";
            case "cut off" -> yes(String.join(", ", new CutOff(display).words()));
            case "open" -> open(subject);
            case "execute" -> execute(subject);
            default -> "no\tno such question: " + question;
        };
    }

    private Optional<Shell> window() {
        return Optional.ofNullable(display.getActiveShell());
    }

    private static Optional<IWorkbenchPage> page() {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        return windows.length == 0 ? Optional.empty() : Optional.ofNullable(windows[0].getActivePage());
    }

    private static Optional<IEditorPart> editor() {
        return page().map(IWorkbenchPage::getActiveEditor);
    }

    /** Id, title and whether it has unsaved changes. */
    private static String describe(IEditorPart editor) {
        return yes(editor.getSite().getId() + "\t" + editor.getTitle() + "\t" + (editor.isDirty() ? "dirty" : "clean"));
    }

    private String selected() {
        return display.getFocusControl() instanceof StyledText text ? yes(text.getSelectionText())
                : "no\tthe focus is in no text";
    }

    private Optional<Control> field(String label) {
        return new Widgets(display).field(label);
    }

    private static String open(String path) {
        try {
            IDE.openEditor(page().orElseThrow(), Path.of(path).toUri(), "claimmark.articleEditor", true);
            return yes(path);
        } catch (PartInitException e) {
            return "no\t" + e.getMessage();
        }
    }

    private String execute(String serialized) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        try {
            ParameterizedCommand command = window.getService(ICommandService.class).deserialize(serialized);
            display.asyncExec(() -> {
                try {
                    window.getService(IHandlerService.class).executeCommand(command, null);
                } catch (CommandException e) {
                    throw new IllegalStateException(e);
                }
            });
            return yes(serialized);
        } catch (CommandException e) {
            return "no\t" + e.getMessage();
        }
    }

    private static String place(Rectangle place) {
        return yes(place.x + "\t" + place.y + "\t" + place.width + "\t" + place.height);
    }

    private static String yes(String answer) {
        return "yes\t" + answer;
    }
}
