package claimmark.ide.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.view.filter.FilterMessages;

/** The list of the panel: what it shows, and how it goes along with the editor. */
class AnnotationsPanelWorkbenchTest {

    private OpenArticle article;
    private PanelRobot panel;

    @BeforeEach
    void open() throws Exception {
        article = OpenArticle.seed();
        panel = PanelRobot.open();
    }

    @AfterEach
    void close() throws Exception {
        article.close();
    }

    @Test
    void saysHowToBeginWhileNothingIsMarked() {
        assertTrue(panel.says(ViewMessages.howToMark));
        assertTrue(panel.says("Alt+1"));
        assertTrue(panel.says("Alt+6"));
    }

    @Test
    void saysHowToOpenAnArticleWhileNoneIsOpen() {
        article.closeEditor();
        assertTrue(panel.says("Open an article"));
        article.open();
        assertFalse(panel.says("Open an article"));
    }

    @Test
    void saysThatALargeArticleIsBeingReadInsteadOfShowingTheOneBefore() throws Exception {
        article.mark(AnnotationKind.TYPO, "refrain form");
        panel.awaitCards(1);
        byte[] large = "<p>The mayor said so on Tuesday, and nobody asked why.</p>".repeat(7000).getBytes();
        Ui.run(() -> {
            try (OpenArticle opened = OpenArticle.of("large.html", large)) {
                assertTrue(panel.says("large.html and its annotations are being read"));
            }
            assertEquals(1, panel.list().getItemCount());
        });
        try (OpenArticle opened = OpenArticle.of("large.html", large)) {
            Ui.await("the article is there", () -> panel.says(ViewMessages.howToMark));
            assertFalse(panel.says("are being read"));
        }
    }

    @Test
    void listsAnnotationsInTheOrderOfTheText() {
        article.mark(AnnotationKind.TYPO, "refrain form");
        article.mark(AnnotationKind.CLAIM, "sent a Obama a telegram");
        article.mark(AnnotationKind.QUOTATION, "forming a new team");
        panel.awaitCards(3);
        List<String> cards = panel.cards();
        assertTrue(cards.get(0).startsWith("Quotation, \u201Cforming a new team\u201D, Unrated"), cards.get(0));
        assertTrue(cards.get(1).startsWith("Claim, "), cards.get(1));
        assertTrue(cards.get(2).startsWith("Typo, \u201Crefrain form\u201D, Open"), cards.get(2));
        assertTrue(panel.says("0 of 3 checked"));
    }

    @Test
    void followsTheSelectionOfTheEditorWithoutTakingTheFocus() {
        Annotation first = article.mark(AnnotationKind.QUOTATION, "forming a new team");
        Annotation second = article.mark(AnnotationKind.TYPO, "refrain form");
        Ui.run(() -> article.context().textView().focus());
        var focused = Ui.call(() -> Display.getCurrent().getFocusControl());
        select(second.id());
        assertEquals(List.of(1), panel.selectedCards());
        select(first.id());
        assertEquals(List.of(0), panel.selectedCards());
        assertEquals(focused, Ui.call(() -> Display.getCurrent().getFocusControl()));
    }

    @Test
    void selectsInTheEditorWhatIsSelectedInTheList() {
        Annotation first = article.mark(AnnotationKind.QUOTATION, "forming a new team");
        Annotation second = article.mark(AnnotationKind.TYPO, "refrain form");
        panel.awaitCards(2);
        panel.selectCards(1);
        assertEquals(List.of(second.id()), selected());
        panel.selectCards(0, 1);
        assertEquals(List.of(first.id(), second.id()), selected());
        assertEquals(List.of(0, 1), panel.selectedCards());
    }

    @Test
    void keepsTheSelectionWhenAnAnnotationComesInBefore() {
        Annotation typo = article.mark(AnnotationKind.TYPO, "refrain form");
        panel.awaitCards(1);
        panel.selectCards(0);
        article.mark(AnnotationKind.QUOTATION, "forming a new team");
        panel.awaitCards(2);
        assertEquals(List.of(1), panel.selectedCards());
        assertEquals(List.of(typo.id()), selected());
    }

    @Test
    void deletesTheSelectedCardsAndSelectsTheNext() {
        article.mark(AnnotationKind.QUOTATION, "forming a new team");
        article.mark(AnnotationKind.TYPO, "refrain form");
        panel.awaitCards(2);
        panel.selectCards(0);
        panel.focusList();
        Ui.command("org.eclipse.ui.edit.delete", panel.view());
        panel.awaitCards(1);
        assertTrue(panel.cards().get(0).startsWith("Typo"));
        assertEquals(List.of(0), panel.selectedCards());
        Ui.command("org.eclipse.ui.edit.undo", panel.view());
        panel.awaitCards(2);
    }

    @Test
    void ofManyCardsOneIsLeftWithFocusAndMenuAndSelection() {
        Ui.run(() -> {
            for (int at = 0; at < 100; at++) {
                article.context().annotating().mark(AnnotationKind.CLAIM, TextSpan.ofLength(at * 10, 8));
            }
        });
        panel.awaitCards(100);
        panel.selectCards(IntStream.range(0, 99).toArray());
        panel.focusList();
        Ui.command("org.eclipse.ui.edit.delete", panel.view());
        panel.awaitCards(1);
        assertEquals(List.of(0), panel.selectedCards());
        assertTrue(Ui.call(() -> panel.list().isFocusControl()));
        assertNotNull(Ui.call(() -> panel.list().getMenu()));
        Ui.command("org.eclipse.ui.edit.delete", panel.view());
        Ui.await("the last one is deleted", () -> article.session().review().annotations().isEmpty());
        Ui.command("org.eclipse.ui.edit.undo", panel.view());
        Ui.command("org.eclipse.ui.edit.undo", panel.view());
        panel.awaitCards(100);
        assertTrue(panel.cards().stream().allMatch(card -> card.startsWith("Claim")));
    }

    @Test
    void filtersByWhatIsTypedAndOffersToClearIt() {
        article.mark(AnnotationKind.QUOTATION, "forming a new team");
        article.mark(AnnotationKind.TYPO, "refrain form");
        panel.awaitCards(2);
        panel.type(FilterMessages.filterAnnotations, "REFRAIN");
        panel.awaitCards(1);
        assertTrue(panel.cards().get(0).startsWith("Typo"));
        panel.type(FilterMessages.filterAnnotations, " nowhere");
        assertTrue(panel.says("Nothing matches"));
        panel.click("Nothing matches", "");
        panel.awaitCards(2);
        assertEquals("", panel.fieldText(FilterMessages.filterAnnotations));
    }

    @Test
    void showsTheArticleOfTheEditorInFront() throws Exception {
        article.mark(AnnotationKind.QUOTATION, "forming a new team");
        panel.awaitCards(1);
        try (OpenArticle other = OpenArticle.of("other.txt", "Another article.".getBytes())) {
            assertTrue(panel.says(ViewMessages.howToMark));
            other.mark(AnnotationKind.NOTE, "Another");
            other.mark(AnnotationKind.NOTE, "article");
            panel.awaitCards(2);
        }
        panel.awaitCards(1);
        assertTrue(panel.cards().get(0).startsWith("Quotation"));
    }

    @Test
    void saysWhatBecomesOfATypo() {
        Annotation typo = article.mark(AnnotationKind.TYPO, "refrain form");
        Ui.run(() -> article.context().annotating().change(typo.id(), "test",
                draft -> draft.correction("refrain from")));
        Ui.await("the card shows the correction",
                () -> panel.cards().get(0).contains("refrain form \u2192 refrain from"));
        Ui.run(() -> article.context().annotating().applyCorrection(typo.id()));
        Ui.await("the card shows what was corrected",
                () -> panel.cards().get(0).startsWith("Typo, refrain form \u2192 refrain from, Resolved"));
        assertTrue(panel.says("1 of 1 checked"));
    }

    @Test
    void saysWhenAnAnnotationHasLostItsWords() {
        article.mark(AnnotationKind.TYPO, "refrain form");
        panel.awaitCards(1);
        assertFalse(panel.cards().get(0).contains("Not found"));
        article.type("refrain form", "");
        panel.awaitCards(2);
        assertTrue(panel.cards().get(0).startsWith("Needs a look \u00B7 1"), panel.cards().get(0));
        assertTrue(panel.cards().get(1).contains("Not found"), panel.cards().get(1));
        assertNotEquals(Optional.empty(), Ui.call(() -> article.session().review().annotations().stream().findAny()));
    }

    private void select(AnnotationId... ids) {
        Ui.run(() -> article.context().selection().select(List.of(ids)));
    }

    private List<AnnotationId> selected() {
        return Ui.call(() -> article.context().selection().annotations());
    }
}
