package claimmark.ide.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;

/** Eclipse's quick fix on suggestions and on annotations. */
class FixWorkbenchTest {

    private static final String TYPO = "refrain form";

    private OpenArticle article;

    @BeforeEach
    void openArticle() throws Exception {
        OpenArticle.suggest(true);
        article = OpenArticle.seed();
        Ui.await("the typo is found", () -> Ui.call(() -> OpenSuggestions.ofWorkbench().find(article.session())
                .map(ArticleSuggestions::open).orElse(List.of()).stream()
                .anyMatch(each -> each.suggestion().replacements().contains("from"))));
    }

    @AfterEach
    void close() throws Exception {
        article.close();
        OpenArticle.suggest(false);
    }

    @Test
    void aTypoIsCorrectedByTheQuickFix() {
        openFixes(TYPO);
        assertEquals("Correct to \u201Cfrom\u201D", Ui.call(() -> fixes().get().getItem(0).getText()));
        choose("Correct to \u201Cfrom\u201D");
        Ui.await("it is corrected", () -> article.text().contains("refrain from interfering"));
        Annotation made = Ui.call(() -> article.session().review().annotations().get(0));
        assertEquals(AnnotationKind.TYPO, made.kind());
        assertEquals("typo.confused", made.generator());
    }

    @Test
    void aSuggestionIsAcceptedAsAnotherKindAndTheAnnotationDeletedByTheQuickFix() {
        openFixes(TYPO);
        choose("Accept as Question");
        Ui.await("it is marked", () -> !article.markedWords().isEmpty());
        assertEquals(AnnotationKind.QUESTION, Ui.call(() -> article.session().review().annotations().get(0).kind()));
        openFixes(TYPO);
        choose("Delete the Question");
        Ui.await("it is deleted", () -> article.markedWords().isEmpty());
        assertTrue(article.text().contains("refrain form interfering"));
    }

    @Test
    void aSuggestionIsAcceptedOnTheWordsThatAreSelected() {
        TextSpan place = article.find("repeated an invitation");
        openFixes(place);
        choose("Accept the selected words as Claim");
        Ui.await("they are marked", () -> article.markedWords().equals(List.of("repeated an invitation")));
        Annotation made = Ui.call(() -> article.session().review().annotations().get(0));
        assertEquals("claim.attributed", made.generator());
        assertEquals("the Kremlin", made.claim().claimant());
    }

    private void openFixes(String words) {
        openFixes(TextSpan.ofLength(article.find(words).end() - 2, 0));
    }

    private void openFixes(TextSpan place) {
        Ui.run(() -> {
            Ui.page().activate(article.editor());
            article.context().textView().reveal(place);
            StyledText text = (StyledText) Adapters.adapt(article.editor(), Control.class);
            text.setSelection(text.getCaretOffset(), text.getCaretOffset() + place.length());
        });
        Ui.command(ITextEditorActionDefinitionIds.QUICK_ASSIST, article.editor());
        Ui.await("the fixes are shown", () -> Ui.call(() -> fixes().isPresent()));
    }

    private static Optional<Table> fixes() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .filter(shell -> (shell.getStyle() & SWT.ON_TOP) != 0).flatMap(FixWorkbenchTest::tables).findFirst();
    }

    private static Stream<Table> tables(Control control) {
        return control instanceof Table table ? Stream.of(table)
                : control instanceof Composite parts
                        ? Arrays.stream(parts.getChildren()).flatMap(FixWorkbenchTest::tables) : Stream.empty();
    }

    private static void choose(String words) {
        Ui.run(() -> {
            Table table = fixes().orElseThrow();
            TableItem item = Arrays.stream(table.getItems()).filter(each -> each.getText().equals(words)).findFirst()
                    .orElseThrow();
            table.setSelection(item);
            table.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }
}
