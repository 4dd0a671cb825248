package claimmark.ide.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;

/** What the panel says of an encoding that is only guessed. */
class EncodingBannerWorkbenchTest {

    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final String TEXT = "The harbour.\n\nA caf\u00e9 stands on the quay of it.\n";

    private OpenArticle article;
    private PanelRobot panel;

    @BeforeEach
    void open() throws Exception {
        article = OpenArticle.of("a.txt", TEXT.getBytes(LATIN));
        panel = PanelRobot.open();
        Ui.await("the panel says so", () -> panel.says("It is read in windows-1252, which is a guess."));
    }

    @AfterEach
    void close() throws Exception {
        article.close();
    }

    @Test
    void showsALineAsProofAndLetsTheArticleBeAnnotated() {
        assertTrue(panel.says("\u201CA caf\u00e9 stands on the quay of it.\u201D"));
        article.mark(AnnotationKind.NOTE, "quay");
        panel.awaitCards(1);
        assertTrue(panel.says("which is a guess"));
        assertFalse(isEditable());
    }

    @Test
    void whatIsTypedBeforeGivesAHintAndChangesNothing() {
        Ui.run(() -> type('x'));
        Ui.await("the banner gives a hint", () -> panel.says("Nothing can be typed yet"));
        assertEquals(TEXT, article.text());
        assertFalse(article.isDirty());
    }

    @Test
    void anEncodingThatIsKeptCanBeTypedInAndIsRecorded() throws Exception {
        press("Keep");
        Ui.await("the banner goes", () -> !panel.says("which is a guess"));
        assertTrue(isEditable());
        assertTrue(article.isDirty());
        Ui.run(() -> type('x'));
        assertEquals("x" + TEXT, article.text());
        article.save();
        assertEquals("x" + TEXT, Files.readString(article.path(), LATIN));
        article.closeEditor();
        article.open();
        assertFalse(panel.says("which is a guess"));
        assertTrue(isEditable());
    }

    @Test
    void anotherEncodingCanBeSetFromIt() {
        Ui.begin(() -> press("Set Encoding\u2026"));
        Ui.await("the dialog is open", () -> Ui.call(() -> dialog() != null));
        Ui.run(() -> dialog().close());
        assertTrue(panel.says("which is a guess"));
    }

    private static Shell dialog() {
        for (Shell shell : Display.getDefault().getShells()) {
            if (shell.isVisible() && shell.getText().equals("Set Encoding")) {
                return shell;
            }
        }
        return null;
    }

    private void press(String label) {
        Ui.run(() -> PanelRobot.notify(panel.one(Button.class,
                button -> button.getText().replace("&", "").equals(label)), SWT.Selection));
    }

    private void type(char character) {
        Event key = new Event();
        key.character = character;
        key.keyCode = character;
        text().notifyListeners(SWT.KeyDown, key);
    }

    private StyledText text() {
        return (StyledText) Adapters.adapt(article.editor(), Control.class);
    }

    private boolean isEditable() {
        return Ui.call(() -> text().getEditable());
    }
}
