package claimmark.ide.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.core.model.RatingScale;
import claimmark.core.scales.ScaleDraft;
import claimmark.core.scales.ScaleDraft.Word;
import claimmark.ide.Ui;
import claimmark.ide.editor.marks.MarkText;
import claimmark.ide.look.LookMessages;
import claimmark.ide.look.command.AnnotationMenu;
import claimmark.ide.session.scales.OwnScales;
import claimmark.ide.session.scales.PreferredScales;

/** A verdict on a scale of the reviewer's own, and what another reviewer sees of it who does not have that scale. */
class OwnScaleWorkbenchTest extends OnMarkedQuotation {

    private static final RatingScale HOUSE = new ScaleDraft("House", List.of(new Word("As said", "3"),
            new Word("Nearly", "2"), new Word("Made up", "1"), new Word("Hearsay", "")), false).scale();

    @BeforeEach
    void preferOwnScale() {
        Ui.run(() -> {
            OwnScales.keep(List.of(HOUSE));
            InstanceScope.INSTANCE.getNode("claimmark").put(PreferredScales.key(AnnotationKind.QUOTATION), HOUSE.id());
            article.context().selection().select(List.of());
        });
        select(quotation);
    }

    @AfterEach
    void haveNoScale() {
        Ui.run(() -> {
            OwnScales.keep(List.of());
            InstanceScope.INSTANCE.getNode("claimmark").remove(PreferredScales.key(AnnotationKind.QUOTATION));
        });
    }

    private void rateByChord(String digit) {
        Ui.run(() -> {
            Ui.page().activate(article.editor());
            Command rate = article.editor().getSite().getService(ICommandService.class)
                    .getCommand("claimmark.command.rate");
            article.editor().getSite().getService(IHandlerService.class).executeCommand(
                    ParameterizedCommand.generateCommand(rate, Map.of("claimmark.command.rate.digit", digit)), null);
        });
    }

    private List<String> offered() {
        return Ui.call(() -> Arrays.asList(panel.one(Combo.class, combo -> LookMessages.verdict.equals(
                combo.getToolTipText())).getItems()));
    }

    @Test
    void theFormAndTheMenuOfferItsWordsAndTheChordGivesThem() {
        assertEquals(List.of("Unrated", "\u2713  As said", "\u25D0  Nearly", "\u2717  Made up", "?  Hearsay"),
                offered());
        panel.choose(LookMessages.verdict, "\u25D0  Nearly");
        Ui.await("the card says so", () -> panel.cards().get(0).contains("Nearly"));
        rateByChord("3");
        Ui.await("the card says so", () -> panel.cards().get(0).contains("\u2717 Made up"));
        rateByChord("0");
        Ui.await("the card says so", () -> panel.cards().get(0).contains("? Hearsay"));
        assertEquals(Optional.empty(), annotation().verdicts().get(0).ratingValue());
        assertTrue(verdictsInMenu().contains("\u2713  As said"), verdictsInMenu().toString());
    }

    private List<String> verdictsInMenu() {
        return Ui.call(() -> {
            MenuManager menu = new MenuManager();
            AnnotationMenu.fill(menu, article.context(), List.of(quotation));
            MenuManager verdicts = Arrays.stream(menu.getItems()).filter(MenuManager.class::isInstance)
                    .map(MenuManager.class::cast).filter(each -> each.getMenuText().equals(LookMessages.verdictMenu))
                    .findFirst().orElseThrow();
            return Arrays.stream(verdicts.getItems()).filter(ActionContributionItem.class::isInstance)
                    .map(OwnScaleWorkbenchTest::text).toList();
        });
    }

    private static String text(IContributionItem item) {
        return ((ActionContributionItem) item).getAction().getText();
    }

    @Test
    void theScaleIsInTheSidecarAndAnotherReviewerWithoutItSeesTheSame() throws Exception {
        rateByChord("1");
        article.save();
        String saved = Files.readString(article.sidecar()).replaceAll("\\s+", " ");
        assertTrue(saved.contains("<ratingScale id=\"" + HOUSE.id() + "\" name=\"House\" worstRating=\"1\" "
                + "bestRating=\"3\"> <value ratingValue=\"3\" alternateName=\"As said\"/>"), saved);
        assertTrue(saved.contains("<value alternateName=\"Hearsay\"/>"), saved);
        assertTrue(saved.contains("<verdict scale=\"" + HOUSE.id() + "\" ratingValue=\"3\""), saved);
        article.closeEditor();
        haveNoScale();
        article.open();
        Ui.await("the card has it", () -> panel.cards().size() == 1 && panel.cards().get(0).contains("\u2713 As said"));
        select(quotation);
        Ui.await("the form has it", () -> panel.chosen(LookMessages.verdict).equals("\u2713  As said"));
        assertTrue(offered().contains("?  Hearsay"));
        rateByChord("2");
        assertEquals("Nearly", annotation().verdicts().get(0).alternateName());
    }

    @Test
    void whatWasTakenBackLeavesNoScaleInTheSidecar() throws Exception {
        rateByChord("1");
        article.undo();
        article.save();
        String saved = Files.readString(article.sidecar());
        assertTrue(saved.contains("forming a new team"), saved);
        assertFalse(saved.contains("House"), saved);
    }

    @Test
    void theHoverSaysItsWord() {
        rateByChord("2");
        assertTrue(Ui.call(() -> MarkText.of(annotation(), article.session().places())).contains("\u25D0 Nearly"));
    }

    @Test
    void theFilterOffersItsWords() {
        rateByChord("2");
        article.mark(AnnotationKind.CLAIM, "by a big margin");
        Ui.await("both are listed", () -> panel.cards().size() == 2);
        chooseInFilter(LookMessages.verdict, "Nearly (House)");
        Ui.await("one is left", () -> panel.cards().size() == 1);
        assertTrue(panel.cards().get(0).contains("forming a new team"), panel.cards().toString());
        rateByChord("1");
        Ui.await("none is left", () -> panel.says("2 hidden by the filter"));
    }

    /** Opens the menu of a facet and chooses in it. */
    private void chooseInFilter(String facet, String value) {
        List<Menu> opened = new ArrayList<>();
        Listener noting = event -> Optional.of(event.widget).filter(Menu.class::isInstance).map(Menu.class::cast)
                .ifPresent(opened::add);
        Ui.run(() -> {
            Display.getCurrent().addFilter(SWT.Show, noting);
            panel.all(ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
                    .filter(each -> each.getText().equals(facet)).findFirst().orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
        });
        Ui.await("the menu is open", () -> !opened.isEmpty());
        Ui.run(() -> {
            Display.getCurrent().removeFilter(SWT.Show, noting);
            Menu menu = opened.get(0);
            List<String> offered = Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
            assertTrue(offered.contains(value), offered.toString());
            MenuItem chosen = menu.getItem(offered.indexOf(value));
            chosen.setSelection(true);
            chosen.notifyListeners(SWT.Selection, new Event());
            menu.setVisible(false);
        });
    }

    @Test
    void theCardAtTheTextGivesItsWordsByTheirDigits() throws Exception {
        Ui.command("claimmark.command.verdict", article.editor());
        StyledText page = Ui.call(() -> (StyledText) Adapters.adapt(article.editor(), Control.class));
        for (char key : new char[] { '3', SWT.CR }) {
            Ui.run(() -> {
                Event event = new Event();
                event.keyCode = key;
                event.character = key;
                page.notifyListeners(SWT.KeyDown, event);
            });
        }
        article.save();
        String saved = Files.readString(article.sidecar()).replaceAll("\\s+", " ");
        assertTrue(saved.contains("<verdict scale=\"" + HOUSE.id() + "\" ratingValue=\"1\" "
                + "alternateName=\"Made up\""), saved);
    }
}
