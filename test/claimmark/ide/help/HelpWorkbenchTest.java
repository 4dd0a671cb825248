package claimmark.ide.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;

/** F1, the help contents and the cheat sheet are found by Eclipse's help. */
class HelpWorkbenchTest extends OnSeedArticle {

    private static final String HELP_VIEW = "org.eclipse.help.ui.HelpView";
    private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
    private static final String CONTEXT = "org.eclipse.ui.help";

    @AfterEach
    void closeHelp() {
        Ui.run(() -> {
            for (String id : List.of(HELP_VIEW, CHEAT_SHEETS)) {
                IViewReference open = Ui.page().findViewReference(id);
                if (open != null) {
                    Ui.page().hideView(open);
                }
            }
        });
    }

    @Test
    void thePageTheTextAndThePanelHaveAContextWithTopics() throws Exception {
        assertEquals("claimmark.article_editor", contextOf(Ui.call(() -> article.editor().getAdapter(Control.class))));
        IViewPart panel = Ui.call(() -> Ui.page().showView("claimmark.annotationsView"));
        Control inPanel = Ui.call(() -> {
            Ui.page().activate(panel);
            return panel.getSite().getShell().getDisplay().getFocusControl();
        });
        assertEquals("claimmark.annotations_panel", contextOf(inPanel));
        for (String id : List.of("claimmark.article_editor", "claimmark.annotations_panel")) {
            IContext context = HelpSystem.getContext(id);
            assertNotNull(context, id);
            for (IHelpResource topic : context.getRelatedTopics()) {
                assertPage(topic.getHref());
            }
        }
    }

    @Test
    void f1OpensTheHelpViewOnThePartInFront() {
        Ui.command("org.eclipse.ui.help.dynamicHelp", article.editor());
        Ui.await("the help is shown", () -> Ui.page().findView(HELP_VIEW) != null);
    }

    /** Eclipse leaves F1 to the platform, which on Linux has Ctrl+F1 for it. */
    @Test
    void onLinuxF1IsTheKeyForHelpInTheEditorAndInThePanel() {
        assumeTrue("gtk".equals(SWT.getPlatform()));
        assertEquals("org.eclipse.ui.help.dynamicHelp", commandOfF1(article.editor()));
        assertEquals("org.eclipse.ui.help.dynamicHelp",
                commandOfF1(Ui.call(() -> Ui.page().showView("claimmark.annotationsView"))));
    }

    private static String commandOfF1(IWorkbenchPart part) {
        return Ui.call(() -> {
            Ui.page().activate(part);
            Binding bound = Ui.page().getWorkbenchWindow().getService(IBindingService.class)
                    .getPerfectMatch(KeySequence.getInstance("F1"));
            return bound == null ? "none" : bound.getParameterizedCommand().getId();
        });
    }

    @Test
    void theContentsListEveryTask() throws Exception {
        IToc contents = Arrays.stream(HelpSystem.getTocs())
                .filter(toc -> toc.getHref().startsWith("/claimmark/")).findFirst().orElseThrow();
        assertTrue(contents.getTopics().length >= 15);
        for (ITopic topic : contents.getTopics()) {
            assertPage(topic.getHref());
        }
    }

    @Test
    void theCheatSheetOpensAndAStepOfItMarksAQuotation() throws Exception {
        execute("org.eclipse.ui.cheatsheets.openCheatSheet", Map.of("cheatSheetId", "claimmark.firstArticle"));
        Ui.await("the cheat sheet is open", () -> Ui.page().findView(CHEAT_SHEETS) != null);
        Ui.run(() -> article.editor().getAdapter(IFindReplaceTarget.class)
                .findAndSelect(0, "forming a new team", true, true, false));
        Ui.run(() -> Ui.page().activate(Ui.page().findView(CHEAT_SHEETS)));
        Ui.run(() -> {
            ICommandService commands = article.editor().getSite().getService(ICommandService.class);
            ParameterizedCommand step = commands
                    .deserialize("claimmark.command.mark(claimmark.command.mark.kind=quotation)");
            Ui.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(step, null);
        });
        assertEquals(1, article.session().review().annotations().size());
    }

    private static void execute(String id, Map<String, String> parameters) {
        Ui.run(() -> {
            ICommandService commands = Ui.page().getWorkbenchWindow().getService(ICommandService.class);
            ParameterizedCommand command = ParameterizedCommand.generateCommand(commands.getCommand(id),
                    new HashMap<>(parameters));
            Ui.page().getWorkbenchWindow().getService(IHandlerService.class)
                    .executeCommand(Objects.requireNonNull(command), null);
        });
    }

    private static String contextOf(Control control) {
        return Ui.call(() -> {
            Control asked = control;
            while (asked != null && asked.getData(CONTEXT) == null) {
                asked = asked.getParent();
            }
            return asked == null ? "none" : String.valueOf(asked.getData(CONTEXT));
        });
    }

    private static void assertPage(String href) throws Exception {
        try (InputStream page = HelpSystem.getHelpContent(href)) {
            assertNotNull(page, href);
            assertTrue(new String(page.readAllBytes()).contains("<h1>"), href);
        }
    }
}
