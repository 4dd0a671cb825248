package claimmark.ide.view.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Evidence;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;
import claimmark.core.model.Verdict;
import claimmark.ide.Ui;
import claimmark.ide.look.LookMessages;
import claimmark.ide.view.OnMarkedQuotation;
import claimmark.ide.view.PanelRobot;

/** The form of the panel: what is entered there is in the review, in the history and on the disk. */
class DetailFormWorkbenchTest extends OnMarkedQuotation {

    @BeforeEach
    void save() {
        article.save();
    }

    @Test
    void countsAsUnsavedFromTheFirstLetterAndIsSavedFromThePanel() throws Exception {
        assertFalse(article.isDirty());
        panel.type(FormMessages.comment, "W");
        assertTrue(article.isDirty());
        assertEquals("", annotation().comment());
        panel.type(FormMessages.comment, "hat team?");
        Ui.command("org.eclipse.ui.file.save", panel.view());
        assertFalse(article.isDirty());
        assertEquals("What team?", annotation().comment());
        assertTrue(Files.readString(article.sidecar()).contains("What team?"));
    }

    @Test
    void bothChoicesOfASourceHaveALabelAndItsAddressIsToldWhole() {
        panel.type(FormMessages.addSource, "https://example.org/?a=1&b=2");
        panel.pressEnter(FormMessages.addSource);
        Ui.await("the source is there", () -> annotation().evidence().size() == 1);
        assertEquals("https://example.org/?a=1&&b=2", Ui.call(() -> panel.one(Link.class,
                link -> link.getText().contains("example.org")).getToolTipText()));
        openSource();
        assertTrue(panel.says(FormMessages.stanceLabel));
        assertTrue(panel.says(FormMessages.tierLabel));
    }

    /** Presses the button that shows the fields of the source, if they are not shown. */
    private void openSource() {
        if (!panel.says(FormMessages.address.replace("&", ""))) {
            Ui.run(() -> panel.all(ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems()))
                    .filter(item -> FormMessages.editSource.equals(item.getToolTipText())).findFirst()
                    .ifPresent(item -> {
                        item.setSelection(true);
                        PanelRobot.notify(item, SWT.Selection);
                    }));
        }
    }

    @Test
    void isOneStepOfTheHistoryPerField() {
        panel.type(FormMessages.comment, "first second third");
        panel.leaveField();
        assertEquals("first second third", annotation().comment());
        Ui.command("org.eclipse.ui.edit.undo", panel.view());
        assertEquals("", annotation().comment());
        Ui.await("the form follows", () -> panel.fieldText(FormMessages.comment).isEmpty());
        Ui.command("org.eclipse.ui.edit.redo", panel.view());
        Ui.await("the form follows", () -> panel.fieldText(FormMessages.comment).equals("first second third"));
    }

    @Test
    void takesBackWhatIsBeingTypedBeforeTheHistoryOfTheArticle() {
        panel.type(FormMessages.comment, "one two");
        Ui.command("org.eclipse.ui.edit.undo", panel.view());
        assertEquals("one ", panel.fieldText(FormMessages.comment));
        Ui.command("org.eclipse.ui.edit.redo", panel.view());
        assertEquals("one two", panel.fieldText(FormMessages.comment));
        for (int i = 0; i < 3; i++) {
            Ui.command("org.eclipse.ui.edit.undo", panel.view());
        }
        assertEquals("", panel.fieldText(FormMessages.comment));
        assertEquals(List.of("forming a new team"), article.markedWords());
        Ui.command("org.eclipse.ui.edit.undo", panel.view());
        assertEquals(List.of(), article.markedWords());
    }

    @Test
    void keepsWhatIsBeingTypedWhenTheAnnotationChangesElsewhere() {
        panel.type(FormMessages.comment, "half a sen");
        Ui.run(() -> article.context().annotating().change(quotation, "test",
                draft -> draft.status(Status.IN_PROGRESS)));
        Ui.await("the form follows", () -> panel.chosen(LookMessages.status).equals("In progress"));
        assertEquals("half a sen", panel.fieldText(FormMessages.comment));
        panel.type(FormMessages.comment, "tence");
        assertEquals("half a sentence", panel.fieldText(FormMessages.comment));
    }

    @Test
    void handsOverWhatWasTypedWhenAnotherAnnotationIsSelected() {
        AnnotationId typo = article.mark(AnnotationKind.TYPO, "refrain form").id();
        panel.type(FormMessages.comment, "about the quotation");
        select(typo);
        assertEquals("about the quotation", annotation().comment());
        assertEquals("", panel.fieldText(FormMessages.comment));
        assertEquals("", annotation(typo).comment());
    }

    @Test
    void handsOverAtControlEnter() {
        panel.type(FormMessages.comment, "done");
        Ui.run(() -> {
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            enter.character = SWT.CR;
            enter.stateMask = SWT.MOD1;
            panel.field(FormMessages.comment).notifyListeners(SWT.KeyDown, enter);
        });
        assertEquals("done", annotation().comment());
    }

    @Test
    void givesAVerdictExplainsItAndTakesItBack() {
        assertFalse(panel.hasField(FormMessages.explanation));
        panel.choose(LookMessages.verdict, "\u25D0  Altered");
        assertEquals(Optional.of("Altered"), annotation().outcome().rating().map(Verdict::alternateName));
        Ui.await("an explanation can be given", () -> panel.hasField(FormMessages.explanation));
        panel.type(FormMessages.explanation, "Two sources say so.");
        panel.leaveField();
        assertEquals(Optional.of("Two sources say so."), annotation().outcome().rating()
                .map(Verdict::ratingExplanation));
        panel.choose(LookMessages.verdict, LookMessages.unrated);
        assertEquals(Optional.empty(), annotation().outcome().rating());
    }

    @Test
    void changesKindAndStatus() {
        panel.choose(LookMessages.kind, "Typo");
        panel.choose(LookMessages.status, "Resolved");
        assertEquals(AnnotationKind.TYPO, annotation().kind());
        assertEquals(Status.RESOLVED, annotation().status());
        Ui.await("a correction can be given", () -> panel.hasField(FormMessages.correction));
    }

    @Test
    void appliesACorrectionToTheArticle() {
        AnnotationId typo = article.mark(AnnotationKind.TYPO, "refrain form").id();
        select(typo);
        Button apply = Ui.call(() -> panel.one(Button.class, button -> button.getText().equals(FormMessages.apply)));
        assertFalse(Ui.call(apply::isEnabled));
        panel.type(FormMessages.correction, "refrain from");
        assertTrue(Ui.call(apply::isEnabled));
        Ui.run(() -> PanelRobot.notify(apply, SWT.Selection));
        assertTrue(article.text().contains("as an equal and refrain from interfering"));
        assertEquals(Status.RESOLVED, annotation(typo).status());
        Ui.command("org.eclipse.ui.edit.undo", panel.view());
        assertTrue(article.text().contains("as an equal and refrain form interfering"));
    }

    @Test
    void citesChangesAndRemovesASource() {
        panel.type(FormMessages.addSource, "www.example.org/a?b=1&c=2");
        panel.pressEnter(FormMessages.addSource);
        assertEquals(List.of("https://www.example.org/a?b=1&c=2"), urls());
        assertEquals("", panel.fieldText(FormMessages.addSource));
        panel.choose(FormMessages.stance, "Refutes");
        panel.type(FormMessages.publisher, "Example");
        panel.leaveField();
        Evidence cited = annotation().evidence().get(0);
        assertEquals(Stance.REFUTES, cited.stance());
        assertEquals("Example", cited.publisher());
        Ui.await("the form shows it", () -> panel.says("Example \u00B7"));
        Ui.run(() -> PanelRobot.notify(remove(), SWT.Selection));
        assertEquals(List.of(), urls());
        Ui.command("org.eclipse.ui.edit.undo", panel.view());
        assertEquals(List.of("https://www.example.org/a?b=1&c=2"), urls());
        Ui.await("the form shows it again", () -> panel.says("example.org"));
    }

    @Test
    void leavesTheDateAsItWasWhenWhatIsEnteredIsNone() {
        panel.type(FormMessages.addSource, "https://example.org");
        panel.pressEnter(FormMessages.addSource);
        String before = panel.fieldText(FormMessages.accessed);
        panel.type(FormMessages.accessed, "yesterday");
        panel.leaveField();
        Ui.await("the date is back", () -> panel.fieldText(FormMessages.accessed).equals(before));
    }

    @Test
    void keepsASourceThatWasNotEnteredForItsAnnotation() {
        AnnotationId typo = article.mark(AnnotationKind.TYPO, "refrain form").id();
        panel.type(FormMessages.addSource, "https://exa");
        select(typo);
        assertEquals("", panel.fieldText(FormMessages.addSource));
        select(quotation);
        assertEquals("https://exa", panel.fieldText(FormMessages.addSource));
        assertEquals(List.of(), urls());
    }

    @Test
    void dropsWhatIsBeingTypedWithAnEditorThatIsClosedUnsaved() {
        List<IStatus> logged = new ArrayList<>();
        ILogListener listener = (status, plugin) -> logged.add(status);
        Platform.addLogListener(listener);
        panel.type(FormMessages.comment, "not to be kept");
        article.closeEditor();
        article.open();
        Platform.removeLogListener(listener);
        assertEquals(List.of(), logged);
        assertEquals("", annotation().comment());
    }

    @Test
    void deletesLettersAndNoAnnotationWhileAFieldHasTheFocus() {
        panel.type(FormMessages.comment, "text");
        Ui.run(() -> assertEquals(null, panel.view().getViewSite().getActionBars()
                .getGlobalActionHandler(ActionFactory.DELETE.getId())));
    }

    private ToolItem remove() {
        return panel.all(ToolBar.class).stream().flatMap(bar -> List.of(bar.getItems()).stream())
                .filter(item -> FormMessages.removeSource.equals(item.getToolTipText())).findFirst().orElseThrow();
    }

    private List<String> urls() {
        return annotation().evidence().stream().map(Evidence::url).toList();
    }
}
