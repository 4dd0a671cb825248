package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.editors.text.IEncodingSupport;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.editor.encoding.EncodingStatus;

/** The encoding in the status line, and Edit &gt; Set Encoding. */
class SetEncodingWorkbenchTest {

    private static final Charset KOI8 = Charset.forName("KOI8-R");
    private static final String TEXT = "Vesti of today: \u041c\u0438\u0440 is what they want.";

    private OpenArticle article;

    @BeforeEach
    void open() throws Exception {
        article = OpenArticle.of("a.txt", TEXT.getBytes(KOI8));
    }

    @AfterEach
    void close() throws Exception {
        article.close();
    }

    @Test
    void theStatusLineTellsHowSureTheEncodingIs() throws Exception {
        assertTrue(told().endsWith(" (a guess)"), told());
        assertTrue(Ui.call(() -> field().getToolTipText()).contains("does not tell its encoding"));
        Ui.run(() -> article.session().encoding().choose(KOI8));
        assertEquals("KOI8-R (chosen)", told());
        try (OpenArticle other = OpenArticle.of("b.txt", "Plain.".getBytes(StandardCharsets.UTF_8))) {
            assertEquals("UTF-8", told());
        }
        assertEquals("KOI8-R (chosen)", told());
    }

    @Test
    void aClickOnItAsksForAnother() {
        article.mark(AnnotationKind.NOTE, "what they want");
        Ui.begin(() -> {
            Event click = new Event();
            click.button = 1;
            field().notifyListeners(SWT.MouseUp, click);
        });
        choose("KOI8-R", TEXT);
        Ui.await("the file is read again", () -> article.text().equals(TEXT));
        assertEquals(List.of("what they want"), article.markedWords());
        assertEquals("KOI8-R (chosen)", told());
    }

    @Test
    void theEditMenuAsksForAnotherAndWhatIsTypedIsSavedInIt() throws Exception {
        IAction entry = Ui.call(this::entry);
        assertTrue(entry.isEnabled());
        assertEquals("Set Encodin&g...", entry.getText().strip());
        Ui.begin(entry::run);
        choose("koi8-r", TEXT);
        Ui.await("the file is read again", () -> article.text().equals(TEXT));
        assertTrue(Ui.call(() -> page().isEditable()));
        article.type("today", "\u0434\u043d\u044f");
        article.save();
        assertArrayEquals(TEXT.replace("today", "\u0434\u043d\u044f").getBytes(KOI8),
                Files.readAllBytes(article.path()));
        article.closeEditor();
        article.open();
        assertEquals(TEXT.replace("today", "\u0434\u043d\u044f"), article.text());
        assertEquals("KOI8-R (chosen)", told());
    }

    @Test
    void theDialogDoubtsWhatIsNoEncodingAndWhatTheFileIsNoTextIn() {
        Ui.begin(() -> entry().run());
        Shell dialog = dialog();
        Ui.run(() -> one(dialog, Combo.class).setText("no such encoding"));
        assertTrue(says(dialog, "There is no encoding of this name."));
        assertFalse(Ui.call(() -> ok(dialog).isEnabled()));
        Ui.run(() -> one(dialog, Combo.class).setText("UTF-8"));
        assertTrue(says(dialog, "Byte 16 is no text in this encoding."));
        assertTrue(Ui.call(() -> ok(dialog).isEnabled()));
        Ui.run(dialog::close);
        assertTrue(told().endsWith(" (a guess)"));
    }

    @Test
    void unsavedTextIsNotReadAgain() {
        Ui.run(() -> article.session().encoding().choose(KOI8));
        article.type("today", "now");
        Ui.begin(() -> entry().run());
        Shell dialog = dialog();
        assertTrue(says(dialog, "has changes that are not saved"));
        Ui.run(dialog::close);
        assertEquals(TEXT.replace("today", "now"), article.text());
    }

    @Test
    void thePlatformCanSetItToo() {
        IEncodingSupport support = Ui.call(() -> Objects.requireNonNull(page().getAdapter(IEncodingSupport.class)));
        Ui.run(() -> support.setEncoding("no such encoding"));
        assertTrue(told().endsWith(" (a guess)"));
        Ui.run(() -> support.setEncoding("KOI8-R"));
        assertEquals("KOI8-R", Ui.call(support::getEncoding));
        assertEquals(TEXT, article.text());
        assertFalse(Ui.call(support::getDefaultEncoding).isEmpty());
    }

    private void choose(String name, String passage) {
        Shell dialog = dialog();
        Ui.run(() -> one(dialog, Combo.class).setText(name));
        assertTrue(says(dialog, passage));
        Ui.begin(() -> ok(dialog).notifyListeners(SWT.Selection, new Event()));
        Ui.await("the dialog is closed", dialog::isDisposed);
    }

    private static Shell dialog() {
        Ui.await("the dialog is open", () -> Ui.call(() -> find().isPresent()));
        return Ui.call(() -> find().orElseThrow());
    }

    private static Optional<Shell> find() {
        return Arrays.stream(Display.getDefault().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals("Set Encoding")).findFirst();
    }

    private static boolean says(Shell dialog, String words) {
        return Ui.call(() -> controls(dialog).filter(Label.class::isInstance)
                .anyMatch(label -> ((Label) label).getText().contains(words)));
    }

    private static Button ok(Shell dialog) {
        return Objects.requireNonNull(dialog.getDefaultButton());
    }

    private static <T extends Control> T one(Shell dialog, Class<T> type) {
        return controls(dialog).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static Stream<Control> controls(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> Stream.concat(Stream.of(child),
                child instanceof Composite composite ? controls(composite) : Stream.empty()));
    }

    private IAction entry() {
        IMenuManager edit = bars().getMenuManager().findMenuUsingPath("edit");
        IAction entry = Arrays.stream(edit.getItems())
                .map(item -> item instanceof SubContributionItem sub ? sub.getInnerItem() : item)
                .filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction())
                .filter(action -> ITextEditorActionConstants.CHANGE_ENCODING.equals(action.getId()))
                .findFirst().orElseThrow();
        assertEquals(page().getAction(ITextEditorActionConstants.CHANGE_ENCODING),
                bars().getGlobalActionHandler(ITextEditorActionConstants.CHANGE_ENCODING));
        return entry;
    }

    private IActionBars bars() {
        return article.editor().getEditorSite().getActionBars();
    }

    private String told() {
        return Ui.call(() -> status().text());
    }

    private CLabel field() {
        return status().field().orElseThrow();
    }

    private EncodingStatus status() {
        return ((ArticleEditorContributor) article.editor().getEditorSite().getActionBarContributor()).status()
                .encodingItem();
    }

    private ArticlePage page() {
        return ((ArticleEditor) article.editor()).pages().get(0);
    }
}
