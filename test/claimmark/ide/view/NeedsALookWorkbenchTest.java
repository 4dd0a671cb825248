package claimmark.ide.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.RatingScale;
import claimmark.ide.ChangedArticle;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.view.filter.FilterMessages;
import claimmark.ide.view.form.FormMessages;
import claimmark.ide.view.list.ListMessages;

/** The panel after another program changed the article: what it asks the reviewer, and what becomes of the answers. */
class NeedsALookWorkbenchTest {

    private static final String CHOOSE = "claimmark.command.choosePlace";
    private static final String ACCEPT = "claimmark.command.accept";
    private static final String ACCEPT_ALL = "claimmark.command.acceptAll";
    private static final String KEEP_AS_ORPHAN = "claimmark.command.keepAsOrphan";
    private static final String ADJUST = "claimmark.command.adjust";
    private static final String NEXT = "claimmark.command.nextToLookAt";

    private ChangedArticle changed;
    private OpenArticle article;
    private PanelRobot panel;

    @BeforeEach
    void openAndChange() throws Exception {
        changed = ChangedArticle.open();
        article = changed.article();
        panel = PanelRobot.open();
        rateTheTypo();
        changed.change();
        panel.awaitCards(6);
    }

    @AfterEach
    void close() throws Exception {
        changed.close();
    }

    private void rateTheTypo() {
        Ui.run(() -> article.context().annotating().rate(changed.typo(), RatingScale.DEFAULT,
                Optional.of(RatingScale.DEFAULT.values().get(0))));
    }

    @Test
    void theListBeginsWithWhatNeedsALook() {
        List<String> cards = panel.cards();
        assertTrue(cards.get(0).startsWith("Needs a look \u00B7 3, "), cards.get(0));
        assertTrue(cards.get(0).endsWith("Words changed: 1 \u00B7 Several places: 1 \u00B7 Not found: 1"),
                cards.get(0));
        assertTrue(cards.get(1).contains("refrain from raising the fee") && cards.get(1).contains("Words changed"),
                cards.get(1));
        assertTrue(cards.get(2).contains("We will build it") && cards.get(2).contains("Several places"), cards.get(2));
        assertTrue(cards.get(3).contains("Eleven hundred") && cards.get(3).contains("Not found"), cards.get(3));
        assertTrue(cards.get(4).startsWith("In the text \u00B7 1"), cards.get(4));
        assertTrue(cards.get(5).contains("begins in April"), cards.get(5));
        assertTrue(panel.says("1 of 4 checked"));
    }

    @Test
    void theFilterCountsInItsSections() {
        panel.type(FilterMessages.filterAnnotations, "hundred");
        panel.awaitCards(2);
        assertTrue(panel.cards().get(0).startsWith("Needs a look \u00B7 1, "), panel.cards().get(0));
        assertTrue(panel.says("1 of 4 checked"));
    }

    @Test
    void aSectionFoldsAndOpensForWhatIsSelectedElsewhere() {
        panel.selectCards(0);
        key(SWT.ARROW_LEFT);
        panel.awaitCards(3);
        assertTrue(panel.cards().get(0).endsWith(ListMessages.folded), panel.cards().get(0));
        assertEquals(List.of(0), panel.selectedCards());
        key(SWT.ARROW_RIGHT);
        panel.awaitCards(6);
        Ui.run(() -> PanelRobot.notify(panel.list(), SWT.DefaultSelection));
        panel.awaitCards(3);
        Ui.command(NEXT, article.editor());
        panel.awaitCards(6);
        assertEquals(List.of(1), panel.selectedCards());
    }

    /** The platform tells of the caret half a second after the place of the typo was shown. */
    @Test
    void whatIsDecidedSoonerThanTheCaretIsToldStaysSelected() {
        AtomicBoolean told = new AtomicBoolean();
        Ui.run(() -> {
            IPostSelectionProvider caret = (IPostSelectionProvider) article.editor().getSite().getSelectionProvider();
            caret.addPostSelectionChangedListener(event -> told.set(true));
            article.context().selection().select(List.of(changed.typo()));
        });
        Ui.command(ACCEPT, article.editor());
        List<AnnotationId> next = Ui.call(() -> article.context().selection().annotations());
        assertFalse(next.contains(changed.typo()));
        Ui.await("the caret to be told", told::get);
        assertEquals(next, Ui.call(() -> article.context().selection().annotations()));
    }

    private void key(int code) {
        Ui.run(() -> {
            Event event = new Event();
            event.keyCode = code;
            panel.list().notifyListeners(SWT.KeyDown, event);
        });
    }

    @Test
    void theFormExplainsWhatChanged() {
        select(changed.typo());
        assertTrue(panel.says("Words changed"));
        assertTrue(panel.says("no other place comes near. Found by comparing the article"));
        List<StyledText> texts = Ui.call(() -> panel.all(StyledText.class));
        assertEquals("refrain form raising the fee", styled(texts.get(0), style -> style.fontStyle == SWT.BOLD));
        assertTrue(text(texts.get(0)).startsWith("\u2026"));
        assertEquals("refrain form from raising the fee", text(texts.get(1)));
        assertEquals("form", styled(texts.get(1), style -> style.strikeout));
        assertEquals("from", styled(texts.get(1), style -> style.underline));
        assertTrue(has(FormMessages.acceptWords));
        assertFalse(has(FormMessages.choosePlace));
    }

    @Test
    void theFormListsThePlacesAndTakesTheChosenOne() {
        select(changed.promise());
        assertTrue(panel.says("2 places are about as good, so none was chosen."));
        assertFalse(has(FormMessages.acceptWords));
        Ui.run(() -> {
            org.eclipse.swt.widgets.List places = panel.one(org.eclipse.swt.widgets.List.class, list -> true);
            assertEquals(2, places.getItemCount());
            assertTrue(places.getItem(1).contains("\u2039We will build it\u203A"), places.getItem(1));
            assertTrue(places.getItem(0).startsWith("Line 3 ") && places.getItem(1).startsWith("Line 7 "),
                    places.getItem(0) + "; " + places.getItem(1));
            places.select(1);
            PanelRobot.notify(places, SWT.DefaultSelection);
        });
        int last = article.text().lastIndexOf("We will build it");
        assertEquals(last, Ui.call(() -> article.session().places().span(changed.promise())).orElseThrow().start());
        assertEquals(List.of(changed.gone()), selected());
        article.undo();
        assertEquals(Optional.empty(), Ui.call(() -> article.session().places().span(changed.promise())));
        Ui.await("it needs a look again", () -> panel.cards().get(0).startsWith("Needs a look \u00B7 3"));
    }

    @Test
    void theListSelectsThePlaceThatIsShownInTheText() {
        select(changed.promise());
        Ui.command(CHOOSE, article.editor());
        StyledText text = Ui.call(() -> (StyledText) article.editor().getAdapter(Control.class));
        for (int row : List.of(1, 0)) {
            Ui.run(() -> {
                Event down = new Event();
                down.keyCode = SWT.ARROW_DOWN;
                text.notifyListeners(SWT.KeyDown, down);
                assertEquals(row, panel.one(org.eclipse.swt.widgets.List.class, list -> true).getSelectionIndex());
            });
        }
    }

    @Test
    void acceptingGoesOnToTheNextAndIsUndone() {
        select(changed.typo());
        press(FormMessages.acceptWords);
        assertEquals(List.of(changed.promise()), selected());
        Ui.await("the card has moved", () -> panel.cards().get(0).startsWith("Needs a look \u00B7 2"));
        select(changed.typo());
        assertTrue(history().contains(
                "Words: \u201Crefrain form raising the fee\u201D \u2192 \u201Crefrain from raising the fee\u201D"),
                history());
        article.undo();
        Ui.await("the card is back", () -> panel.cards().get(1).contains("Words changed"));
        Ui.command(ACCEPT, article.editor());
        Ui.await("the key accepts it, too", () -> panel.cards().get(0).startsWith("Needs a look \u00B7 2"));
        article.undo();
        Ui.command(ACCEPT_ALL, panel.view());
        Ui.await("all are accepted", () -> panel.cards().get(0).startsWith("Needs a look \u00B7 2"));
    }

    @Test
    void keptAsOrphansStandAtTheEnd() {
        select(changed.gone());
        Ui.command(KEEP_AS_ORPHAN, article.editor());
        assertEquals(List.of(changed.typo()), selected());
        Ui.await("it stands at the end", () -> panel.cards().get(panel.cards().size() - 2)
                .startsWith("Without a place \u00B7 1"));
        assertTrue(panel.cards().get(panel.cards().size() - 1).contains("Eleven hundred"));
        select(changed.gone());
        assertTrue(panel.says("It is kept without a place."));
        assertFalse(has(FormMessages.keepAsOrphan));
        assertTrue(history().contains("Left without a place: \u201CEleven hundred people\u201D"), history());
        select(changed.typo());
        press(FormMessages.keepAsOrphan);
        Ui.await("also one that had a place", () -> panel.cards().get(panel.cards().size() - 3)
                .startsWith("Without a place \u00B7 2"));
        article.undo();
        article.undo();
        Ui.await("they need a look again", () -> panel.cards().get(0).startsWith("Needs a look \u00B7 3"));
    }

    @Test
    void aLostAnnotationTakesTheSelectedWords() {
        select(changed.gone());
        press(FormMessages.attach);
        assertTrue(panel.says(FormMessages.selectFirst));
        Ui.run(() -> {
            StyledText text = article.editor().getAdapter(Control.class) instanceof StyledText page
                    ? page : null;
            int at = text.getText().indexOf("the autumn");
            text.setFocus();
            text.setSelection(at, at);
            text.setSelection(at, at + "the autumn ".length());
        });
        Ui.command(ADJUST, article.editor());
        Ui.await("it has the words", () -> article.session().places().words(changed.gone())
                .filter("the autumn,"::startsWith).isPresent());
    }

    @Test
    void aStaleVerdictSaysSoUntilItIsConfirmed() {
        assertTrue(panel.cards().get(1).contains("True (stale)"), panel.cards().get(1));
        select(changed.typo());
        assertTrue(panel.says("The verdict was given on other words: \u201Crefrain form raising the fee\u201D"));
        press(FormMessages.confirm);
        Ui.await("it is not stale any more", () -> !panel.cards().get(1).contains("stale"));
        assertFalse(panel.says("The verdict was given on other words"));
        assertTrue(history().contains("given on the words as they stood then"), history());
    }

    private void select(AnnotationId id) {
        Ui.run(() -> article.context().selection().select(List.of(id)));
    }

    private List<AnnotationId> selected() {
        return Ui.call(() -> article.context().selection().annotations());
    }

    private void press(String button) {
        Ui.run(() -> PanelRobot.notify(panel.one(Button.class, found -> found.getText().equals(button)),
                SWT.Selection));
    }

    private boolean has(String button) {
        return Ui.call(() -> panel.all(Button.class).stream().anyMatch(found -> found.getText().equals(button)));
    }

    /** What the form says happened to the annotation. */
    private String history() {
        return Ui.call(() -> panel.all(Text.class).stream().map(Text::getText).filter(text -> text.contains(" \u00B7 "))
                .findFirst().orElse(""));
    }

    private static String text(StyledText text) {
        return Ui.call(text::getText);
    }

    private static String styled(StyledText text, java.util.function.Predicate<StyleRange> wanted) {
        return Ui.call(() -> {
            StringBuilder found = new StringBuilder();
            for (StyleRange style : text.getStyleRanges()) {
                if (wanted.test(style)) {
                    found.append(text.getTextRange(style.start, style.length));
                }
            }
            return found.toString();
        });
    }
}
