package claimmark.ide.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Status;
import claimmark.core.model.Verdict;
import claimmark.core.text.TextSpan;
import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;

/** The card at a mark, with real keys on the page. */
class VerdictAtTextWorkbenchTest extends OnSeedArticle {

    private static final String VERDICT = "claimmark.command.verdict";
    private static final String QUOTED = "\"forming a new team\"";

    private StyledText text() {
        return (StyledText) Adapters.adapt(article.editor(), Control.class);
    }

    private Optional<Control> card() {
        return List.of(text().getChildren()).stream().filter(child -> child instanceof Canvas && child.isVisible())
                .findFirst();
    }

    private boolean isShown() {
        return Ui.call(() -> card().isPresent());
    }

    private void press(int... keys) {
        for (int key : keys) {
            Ui.run(() -> {
                Event event = new Event();
                event.keyCode = key;
                event.character = key < 0x80 ? (char) key : 0;
                text().notifyListeners(SWT.KeyDown, event);
            });
        }
    }

    private void select(String words) {
        TextSpan span = article.find(words);
        Ui.run(() -> {
            article.context().textView().reveal(span);
            text().setSelection(text().getCaretOffset(), text().getCaretOffset() + span.length());
            text().notifyListeners(SWT.Selection, new Event());
        });
    }

    /** As the arrow keys do. */
    private void moveCaret(String words) {
        select(words);
        press(SWT.ARROW_LEFT);
        press(SWT.ARROW_RIGHT);
    }

    private static void copy(String words) {
        Ui.run(() -> {
            Clipboard clipboard = new Clipboard(null);
            clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        });
    }

    private List<Annotation> annotations() {
        return Ui.call(() -> article.session().review().annotations());
    }

    private static List<String> verdicts(Annotation annotation) {
        return annotation.verdicts().stream().map(Verdict::alternateName).toList();
    }

    @Test
    void selectedWordsAreMarkedRatedAndSourcedByFourKeys() {
        copy("https://kremlin.example/news");
        select(QUOTED);
        Ui.command(VERDICT, article.editor());
        assertTrue(isShown());
        assertEquals(List.of(), annotations());
        press('1', 'p', SWT.CR);
        Annotation made = annotations().get(0);
        assertEquals(AnnotationKind.QUOTATION, made.kind());
        assertEquals(List.of("Verbatim"), verdicts(made));
        assertEquals("https://kremlin.example/news", made.evidence().get(0).url());
        article.undo();
        assertFalse(isShown());
        assertEquals(List.of(), annotations());
    }

    @Test
    void escapeLeavesNoTrace() {
        select(QUOTED);
        String before = Ui.call(() -> text().getSelectionText());
        assertEquals(QUOTED, before);
        Ui.command(VERDICT, article.editor());
        press('2', 'k', 't', 'x', SWT.ESC);
        assertFalse(isShown());
        assertEquals(List.of(), annotations());
        assertFalse(article.isDirty());
        assertEquals(before, Ui.call(() -> text().getSelectionText()));
    }

    @Test
    void theCardCoversNothingOfTheParagraphAndFollowsThePage() {
        article.mark(AnnotationKind.CLAIM, "Putin wished Obama success");
        AnnotationId id = annotations().get(0).id();
        Ui.run(() -> article.context().selection().select(List.of(id)));
        Ui.command(VERDICT, article.editor());
        assertTrue(Ui.call(this::isBesideParagraph));
        for (int lines : new int[] { 3, -2, 5 }) {
            Ui.run(() -> text().setTopIndex(Math.max(0, text().getTopIndex() + lines)));
            Ui.run(() -> text().update());
            Ui.await("the card follows", this::isBesideParagraph);
        }
        press(SWT.ESC);
    }

    private boolean isBesideParagraph() {
        int line = text().getLineAtOffset(text().getText().indexOf("Putin wished Obama success"));
        int start = text().getOffsetAtLine(line);
        Rectangle words = text().getTextBounds(start, start + text().getLine(line).length() - 1);
        Rectangle shown = card().orElseThrow().getBounds();
        return !shown.intersects(words) && Math.min(Math.abs(shown.y - words.y - words.height),
                Math.abs(shown.y + shown.height - words.y)) < 20;
    }

    @Test
    void aKeyBringsTheCardBackBeforeItDoesAnything() {
        article.mark(AnnotationKind.CLAIM, "Putin wished Obama success");
        TextSpan first = article.find("Putin wished Obama success");
        Ui.run(() -> article.context().textView().reveal(first));
        Ui.command(VERDICT, article.editor());
        Ui.run(() -> text().setTopIndex(text().getLineCount()));
        Ui.await("the card is gone with the page",
                () -> !card().orElseThrow().getBounds().intersects(text().getClientArea()));
        press('1');
        Ui.await("the card is back", () -> card().orElseThrow().getBounds().intersects(text().getClientArea()));
        press(SWT.CR);
        assertEquals(List.of(), verdicts(annotations().get(0)));
    }

    @Test
    void enterGoesThroughAllThatIsNotRated() {
        article.mark(AnnotationKind.CLAIM, "Putin wished Obama success");
        article.mark(AnnotationKind.QUOTATION, "by a big margin");
        TextSpan first = article.find("Putin wished Obama success");
        Ui.run(() -> article.context().textView().reveal(first));
        Ui.command(VERDICT, article.editor());
        String before = article.text();
        press('1', SWT.CR, '2', SWT.CR, '3', SWT.CR, 'x');
        assertTrue(isShown());
        assertEquals(before, article.text());
        press(SWT.ESC);
        assertFalse(isShown());
        assertEquals(List.of(List.of("True"), List.of("Altered")),
                annotations().stream().map(VerdictAtTextWorkbenchTest::verdicts).toList());
    }

    @Test
    void oneLetterLeadsToTheSourceWithTheAddressFromTheClipboard() {
        copy("https://kremlin.example/news");
        select(QUOTED);
        Ui.mark("quotation", article.editor());
        Ui.command(VERDICT, article.editor());
        press('1', 's');
        Text field = Ui.call(() -> (Text) text().getDisplay().getFocusControl());
        assertEquals("https://kremlin.example/news", Ui.call(field::getText));
        Ui.run(() -> field.notifyListeners(SWT.DefaultSelection, new Event()));
        assertEquals("https://kremlin.example/news", annotations().get(0).evidence().get(0).url());
        assertEquals(List.of("Verbatim"), verdicts(annotations().get(0)));
    }

    @Test
    void oneLetterLeadsToTheFormOfANewMarkWhileTheWorkbenchPutsOffLayouts() {
        select(QUOTED);
        Ui.run(() -> text().getShell().setLayoutDeferred(true));
        Ui.command(VERDICT, article.editor());
        press('1', 's');
        boolean isInForm = Ui.call(() -> text().getDisplay().getFocusControl() instanceof Text);
        Ui.run(() -> text().getShell().setLayoutDeferred(false));
        assertTrue(isInForm);
    }

    @Test
    void oneLetterOpensTheDiscussionAndLeadsToAReply() {
        article.mark(AnnotationKind.QUOTATION, QUOTED);
        Ui.run(() -> article.context().textView().reveal(article.find(QUOTED)));
        Ui.command(VERDICT, article.editor());
        press('r');
        Text field = Ui.call(() -> (Text) text().getDisplay().getFocusControl());
        assertTrue(Ui.call(field::isVisible));
        Ui.run(() -> {
            field.insert("Who translated it?");
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
        assertEquals("Who translated it?", annotations().get(0).replies().get(0).text());
    }

    @Test
    void aTypoIsCorrectedInTheArticleByItsWordsChanged() {
        select("refrain form");
        Ui.mark("typo", article.editor());
        Ui.command(VERDICT, article.editor());
        Text field = Ui.call(() -> (Text) text().getDisplay().getFocusControl());
        assertEquals("refrain form", Ui.call(field::getText));
        assertEquals("refrain form", Ui.call(field::getSelectionText));
        Ui.run(() -> {
            field.insert("refrain from");
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
        assertTrue(article.text().contains("refrain from interfering"));
        Annotation typo = annotations().get(0);
        assertEquals(Status.RESOLVED, typo.status());
        assertEquals("refrain from", typo.correction());
        assertTrue(Ui.call(() -> text().isFocusControl()));
        article.undo();
        assertTrue(article.text().contains("refrain form interfering"));
        assertEquals("", annotations().get(0).correction());
    }

    @Test
    void whatIsOfferedIsNotEnteredUnlessItIsChanged() {
        select("refrain form");
        Ui.mark("typo", article.editor());
        Ui.command(VERDICT, article.editor());
        Ui.run(() -> Ui.page().activate(article.editor()));
        assertEquals("", annotations().get(0).correction());
        article.undo();
        assertEquals(List.of(), annotations());
    }

    @Test
    void oneChordRatesTheMarkAtTheCaret() {
        article.mark(AnnotationKind.QUOTATION, "by a big margin");
        moveCaret("a big");
        Ui.run(() -> {
            Ui.page().activate(article.editor());
            Command rate = article.editor().getSite().getService(ICommandService.class)
                    .getCommand("claimmark.command.rate");
            article.editor().getSite().getService(IHandlerService.class).executeCommand(
                    ParameterizedCommand.generateCommand(rate, Map.of("claimmark.command.rate.digit", "3")), null);
        });
        assertEquals(List.of("Out of context"), verdicts(annotations().get(0)));
    }

    @Test
    void aClickBesideTheCardKeepsWhatWasChosen() {
        article.mark(AnnotationKind.CLAIM, "Putin wished Obama success");
        TextSpan first = article.find("Putin wished Obama success");
        Ui.run(() -> article.context().textView().reveal(first));
        Ui.command(VERDICT, article.editor());
        press('1');
        Ui.run(() -> {
            Event click = new Event();
            click.button = 1;
            click.count = 1;
            text().notifyListeners(SWT.MouseDown, click);
            text().notifyListeners(SWT.MouseUp, click);
        });
        assertFalse(isShown());
        assertEquals(List.of("True"), verdicts(annotations().get(0)));
    }

    @Test
    void typingInTheArticleClosesTheCard() {
        article.mark(AnnotationKind.CLAIM, "Putin wished Obama success");
        TextSpan first = article.find("Putin wished Obama success");
        Ui.run(() -> article.context().textView().reveal(first));
        Ui.command(VERDICT, article.editor());
        assertTrue(isShown());
        article.typeOnPage("Putin congratulates", "Mr Putin congratulates");
        assertFalse(isShown());
    }
}
