package claimmark.ide.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;

/** A file that can only be read is changed after Eclipse's own question, and only then. */
class ReadOnlyArticleWorkbenchTest {

    private static final String WORDS = "It was a sunny day in May.";

    private OpenArticle article;

    @BeforeEach
    void open() throws CoreException {
        article = OpenArticle.of("read-only.txt", WORDS.getBytes(StandardCharsets.UTF_8));
        setReadOnly(true);
    }

    @AfterEach
    void close() throws CoreException {
        setReadOnly(false);
        article.close();
    }

    private void setReadOnly(boolean readOnly) throws CoreException {
        ResourceAttributes attributes = article.file().getResourceAttributes();
        attributes.setReadOnly(readOnly);
        article.file().setResourceAttributes(attributes);
    }

    /** The key is typed while this goes on: the question waits for its answer. */
    private void type(String key) {
        Ui.begin(() -> text().insert(key));
    }

    private StyledText text() {
        return ((ArticleEditor) article.editor()).pages().get(0).viewer().getTextWidget();
    }

    private static Optional<Shell> question() {
        return Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().contains("Read-only")).findFirst();
    }

    private static Stream<Control> controls(Control control) {
        return Stream.concat(Stream.of(control), control instanceof Composite composite
                ? Arrays.stream(composite.getChildren()).flatMap(ReadOnlyArticleWorkbenchTest::controls)
                : Stream.empty());
    }

    private static void answer(String label) {
        Ui.await("the question is asked", () -> question().isPresent());
        Ui.run(() -> controls(question().orElseThrow()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().replace("&", "").equals(label)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        Ui.await("the question is gone", () -> question().isEmpty());
    }

    @Test
    void isEditedAndSavedWhenTheReviewerSaysSo() throws Exception {
        type("X");
        answer("Yes");
        Ui.await("the key is typed", () -> article.source().equals("X" + WORDS));
        assertFalse(article.file().isReadOnly());
        article.save();
        assertEquals("X" + WORDS, Files.readString(article.path()));
    }

    @Test
    void isNotEditedWhenTheReviewerSaysNo() throws Exception {
        type("X");
        answer("No");
        assertEquals(WORDS, article.source());
        assertFalse(article.isDirty());
        assertTrue(article.file().isReadOnly());
        assertEquals(WORDS, Files.readString(article.path()));
    }
}
