package claimmark.ide.view.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Evidence;
import claimmark.core.recovery.JournalReading;
import claimmark.core.recovery.RecoveryJournal;
import claimmark.core.recovery.UnsavedChange;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.view.PanelRobot;
import claimmark.ide.view.form.FormMessages;

/** Eclipse ends without being closed: its journal is still there when the article is opened again. */
class RecoveryWorkbenchTest {

    private static final String TEXT = "Taxes fell, she said.\n\nWages rose, too. Nobody had asked.\n";

    private final Path journals = Platform.getStateLocation(Platform.getBundle("claimmark")).append("recovery")
            .toPath();
    private OpenArticle article;
    private PanelRobot panel;

    @BeforeEach
    void crash() throws Exception {
        article = OpenArticle.of("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        panel = PanelRobot.open();
        article.mark(AnnotationKind.CLAIM, "Taxes fell");
        article.type("Nobody", "Somebody");
        Ui.await("the journal is written", () -> changes() >= 2);
        Path journal = journals().get(0);
        byte[] left = Files.readAllBytes(journal);
        article.closeEditor();
        assertFalse(Files.exists(journal), "what is closed is not wanted");
        Files.write(journal, left);
        article.open();
        Ui.await("the panel says so", () -> panel.says("Not saved when Eclipse ended"));
    }

    @AfterEach
    void close() throws Exception {
        article.close();
        for (Path journal : journals()) {
            Files.delete(journal);
        }
    }

    private List<Path> journals() throws IOException {
        if (!Files.exists(journals)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(journals)) {
            return files.filter(file -> file.toString().endsWith(".journal")).toList();
        }
    }

    private int changes() {
        try {
            for (Path journal : journals()) {
                return RecoveryJournal.read(journal) instanceof JournalReading.Whole whole ? whole.changes().size()
                        : 0;
            }
            return 0;
        } catch (IOException beingWritten) {
            return 0;
        }
    }

    private void press(String label) {
        Ui.run(() -> PanelRobot.notify(panel.one(Button.class,
                button -> button.getText().replace("&", "").equals(label)), SWT.Selection));
    }

    @Test
    void whatIsKeptStaysUnsaved() throws Exception {
        assertTrue(panel.says("1 mark, 4 characters typed, 2 characters removed"));
        assertEquals(TEXT.replace("Nobody", "Somebody"), article.text());
        assertEquals(List.of("Taxes fell"), article.markedWords());
        assertTrue(article.isDirty());
        press("Keep");
        Ui.await("the banner goes", () -> !panel.says("Not saved when Eclipse ended"));
        assertTrue(article.isDirty());
        article.save();
        assertTrue(Files.readString(article.path()).contains("Somebody"));
    }

    @Test
    void whatIsDiscardedIsGone() throws Exception {
        press("Discard");
        Ui.await("the banner goes", () -> !panel.says("Not saved when Eclipse ended"));
        assertEquals(TEXT, article.text());
        assertFalse(article.isDirty());
        assertEquals(TEXT, Files.readString(article.path()));
        assertFalse(Files.exists(article.sidecar()));
    }

    @Test
    void undoTakesTheRecoveryBack() {
        article.undo();
        assertEquals(TEXT, article.text());
        assertEquals(List.of(), article.markedWords());
        assertFalse(article.isDirty());
        Ui.await("the banner goes", () -> !panel.says("Not saved when Eclipse ended"));
    }

    /** Ends Eclipse as a crash does: what is in the journal now is there when the article is opened again. */
    private void crashAgain(UnaryOperator<byte[]> damage) throws Exception {
        byte[] left = Files.readAllBytes(journals().get(0));
        Path journal = journals().get(0);
        article.closeEditor();
        Files.write(journal, damage.apply(left));
        article.open();
    }

    private Optional<Annotation> typedInForm() {
        try {
            return RecoveryJournal.read(journals().get(0)) instanceof JournalReading.Whole whole
                    ? whole.changes().stream().filter(UnsavedChange.InForm.class::isInstance)
                            .map(UnsavedChange.InForm.class::cast).reduce((first, then) -> then)
                            .flatMap(form -> form.edits().stream().findFirst()).flatMap(AnnotationEdit::after)
                    : Optional.empty();
        } catch (IOException beingWritten) {
            return Optional.empty();
        }
    }

    @Test
    void whatIsTypedIntoFieldsAndNotEnteredIsThereAgain() throws Exception {
        press("Keep");
        Ui.run(() -> article.context().selection()
                .select(List.of(article.session().review().annotations().get(0).id())));
        panel.type(FormMessages.addSource, "https://example.org/a");
        panel.type(FormMessages.comment, "Which");
        Ui.await("both are in the journal", () -> typedInForm().filter(typed -> typed.evidence().size() == 1
                && typed.comment().equals("Which")).isPresent());
        crashAgain(bytes -> bytes);
        Ui.await("both are there", () -> article.session().review().annotations().stream()
                .anyMatch(annotation -> annotation.comment().equals("Which")));
        Annotation again = article.session().review().annotations().get(0);
        assertEquals(List.of("https://example.org/a"), again.evidence().stream().map(Evidence::url).toList());
    }

    @Test
    void aJournalThatCannotBeReadIsToldUntilItIsDiscarded() throws Exception {
        Path journal = journals().get(0);
        crashAgain(bytes -> {
            bytes[40] ^= 1;
            return bytes;
        });
        Ui.await("the panel says so", () -> panel.says("its journal is damaged"));
        assertTrue(Files.exists(journal));
        press("Discard");
        Ui.await("the banner goes", () -> !panel.says("its journal is damaged"));
        assertFalse(Files.exists(journal));
    }
}
