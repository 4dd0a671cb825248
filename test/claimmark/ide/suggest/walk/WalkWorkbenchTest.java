package claimmark.ide.suggest.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.text.TextSpan;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.suggest.ArticleSuggestions;
import claimmark.ide.suggest.OpenSuggestions;

/** The walk through the suggestions, by keys alone. */
class WalkWorkbenchTest {

    private static final String WALK = "claimmark.command.walkSuggestions";
    private static final String FIRST = "\"forming a new team\"";
    private static final String SECOND = "\"confirmed their interest";
    private static final String SPOKEN = "\"by a big margin\"";

    private OpenArticle article;

    @BeforeEach
    void openArticle() throws Exception {
        OpenArticle.suggest(true);
        article = OpenArticle.seed();
        awaitSuggestions();
    }

    @AfterEach
    void closeArticle() throws Exception {
        article.close();
        OpenArticle.suggest(false);
    }

    private void awaitSuggestions() {
        Ui.await("suggestions are found", () -> open().contains(SPOKEN));
    }

    private Optional<ArticleSuggestions> suggestions() {
        return OpenSuggestions.ofWorkbench().find(article.session());
    }

    private List<String> open() {
        return Ui.call(() -> suggestions().map(ArticleSuggestions::open).orElse(List.of()).stream()
                .map(OfferedSuggestion::words).toList());
    }

    private String current() {
        return Ui.call(() -> suggestions().flatMap(each -> each.current().flatMap(each::open))
                .map(OfferedSuggestion::words).orElse(""));
    }

    private boolean isShown() {
        return Ui.call(() -> List.of(text().getChildren()).stream()
                .anyMatch(child -> child instanceof Canvas && child.isVisible()));
    }

    private StyledText text() {
        return (StyledText) Adapters.adapt(article.editor(), Control.class);
    }

    private void walkFrom(String words) {
        TextSpan place = article.find(words);
        Ui.run(() -> article.context().textView().reveal(place));
        Ui.command(WALK, article.editor());
    }

    private void press(int key) {
        Ui.run(() -> {
            Event event = new Event();
            event.keyCode = key;
            event.character = key < 0x80 ? (char) key : 0;
            text().notifyListeners(SWT.KeyDown, event);
        });
    }

    @Test
    void itBeginsAtTheCaretAndEachKeyAnswersOneSuggestion() {
        walkFrom(FIRST);
        assertEquals(FIRST, current().startsWith("Putin wished") ? passed() : current());
        assertTrue(isShown());
        press(SWT.CR);
        assertTrue(current().startsWith(SECOND), current());
        press(SWT.DEL);
        assertFalse(current().startsWith(SECOND));
        assertEquals(List.of(FIRST), article.markedWords());
        Annotation made = Ui.call(() -> article.session().review().annotations().get(0));
        assertEquals("the Kremlin", made.claim().claimant());
        assertEquals(1, Ui.call(() -> article.session().review().dismissals().size()));
        press(SWT.ESC);
        assertEquals("", current());
        assertFalse(isShown());
    }

    /** The claim around the quotation comes before it. */
    private String passed() {
        press(SWT.ARROW_RIGHT);
        return current();
    }

    @Test
    void aDigitAcceptsAsAnotherKind() {
        walkFrom("to a truly strategic level");
        while (!current().equals("\"to a truly strategic level\"")) {
            press(SWT.ARROW_RIGHT);
        }
        press('6');
        assertEquals(AnnotationKind.NOTE,
                Ui.call(() -> article.session().review().annotations().get(0).kind()));
        assertFalse(open().contains("\"to a truly strategic level\""));
    }

    @Test
    void enterAndDeleteChangeNoTextAndTypingEndsTheWalk() {
        String before = article.text();
        walkFrom(SPOKEN);
        press(SWT.CR);
        press(SWT.DEL);
        assertEquals(before, article.text());
        assertTrue(isShown());
        article.typeOnPage("Putin congratulates", "Mr Putin congratulates");
        assertFalse(isShown());
    }

    @Test
    void whatTheWalkDecidedDoesNotComeBackWhenTheArticleIsOpenedAgain() {
        int before = open().size();
        walkFrom("Putin congratulates");
        press(SWT.CR);
        press(SWT.DEL);
        press(SWT.ARROW_RIGHT);
        press(SWT.ESC);
        List<String> left = open();
        assertEquals(before - 2, left.size());
        article.save();
        article.closeEditor();
        article.open();
        awaitSuggestions();
        Ui.await("the same is open", () -> open().equals(left));
    }

    @Test
    void behindTheLastSuggestionTheCardTakesTheKeysUntilEscape() {
        String before = article.text();
        walkFrom("Putin congratulates");
        for (int left = open().size(); left > 0; left--) {
            assertTrue(isShown());
            press(SWT.ARROW_RIGHT);
        }
        assertEquals("", current());
        press(SWT.CR);
        press(SWT.DEL);
        press('2');
        assertTrue(isShown());
        assertEquals(before, article.text());
        assertFalse(article.isDirty());
        press(SWT.ESC);
        assertFalse(isShown());
    }
}
