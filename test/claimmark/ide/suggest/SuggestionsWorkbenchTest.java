package claimmark.ide.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.text.TextSpan;
import claimmark.ide.OpenArticle;
import claimmark.ide.Ui;
import claimmark.ide.view.PanelRobot;

/** Suggestions in the panel: found, told, accepted, dismissed, and not made again. */
class SuggestionsWorkbenchTest {

    private static final String QUOTATION = "by a big margin";
    private static final String OTHER = "forming a new team";

    private OpenArticle article;
    private PanelRobot panel;

    @BeforeEach
    void openArticle() throws Exception {
        OpenArticle.suggest(true);
        article = OpenArticle.seed();
        panel = PanelRobot.open();
        Ui.run(() -> Ui.page().activate(article.editor()));
        awaitSuggestions();
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(() -> Ui.page().hideView(panel.view()));
        article.close();
        OpenArticle.suggest(false);
    }

    private void awaitSuggestions() {
        Ui.await("suggestions are found", () -> suggestions().isKnown() && !suggestions().open().isEmpty());
    }

    private ArticleSuggestions suggestions() {
        return OpenSuggestions.ofWorkbench().find(article.session()).orElseThrow();
    }

    private List<String> open() {
        return Ui.call(() -> suggestions().open().stream().map(OfferedSuggestion::words).toList());
    }

    private List<String> openQuotations() {
        return open().stream().filter(words -> words.startsWith("\"")).toList();
    }

    private boolean isOpen(String words) {
        return open().contains("\"" + words + "\"");
    }

    /** Opens the section, which is closed at first, and selects a suggestion in it. */
    private void select(String words) {
        Ui.await("the section is listed", () -> row(SuggestMessages.title) >= 0);
        if (row(words) < 0) {
            panel.selectCards(row(SuggestMessages.title));
            Ui.run(() -> PanelRobot.notify(panel.one(Table.class, table -> true), SWT.DefaultSelection));
        }
        Ui.await(words + " is listed", () -> row(words) >= 0);
        panel.selectCards(row(words));
    }

    /** A quotation's card begins with its kind, as those of the claims around it do not. */
    private int row(String words) {
        List<String> rows = panel.cards();
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).startsWith("Quotation, \"" + words) || rows.get(row).startsWith(words))
                .findFirst().orElse(-1);
    }

    private void press(String button) {
        Ui.await(button + " can be pressed",
                () -> panel.all(Button.class).stream().anyMatch(each -> each.getText().equals(button)));
        Ui.run(() -> PanelRobot.notify(panel.one(Button.class, each -> each.getText().equals(button)),
                SWT.Selection));
    }

    @Test
    void theyAreListedBehindAHeaderAndTheFormSaysWhy() {
        Ui.await("the section is listed", () -> row(SuggestMessages.title) >= 0);
        assertEquals(-1, row(QUOTATION), "the section is closed");
        select(QUOTATION);
        Ui.await("its form says why", () -> panel.says("said by Vladimir Putin"));
        assertTrue(panel.says("0 % covered"));
        assertEquals(List.of(), article.markedWords());
        assertFalse(article.isDirty());
    }

    @Test
    void theFilterAppliesToThemAsToAnnotations() {
        select(OTHER);
        search("refrain kremlin");
        Ui.await("nothing has both words", () -> panel.says("Nothing matches the filter"));
        search("form a typo");
        Ui.await("the one with these words is left", () -> panel.cards().size() == 2 && row("Typo, form") == 1);
        assertTrue(panel.says("15 hidden by the filter"));
        search("");
        Ui.await("all are back", () -> row(OTHER) >= 0);
    }

    private void search(String words) {
        Ui.run(() -> panel.one(Text.class, each -> (each.getStyle() & SWT.SEARCH) != 0).setText(words));
    }

    @Test
    void theOneThatIsSelectedInTheListIsTheOneThatThePageShows() {
        select(QUOTATION);
        Ui.await("it has a ground on the page", () -> words(suggestions().current()).equals("\"" + QUOTATION + "\""));
        select(OTHER);
        Ui.await("the next one has it", () -> words(suggestions().current()).equals("\"" + OTHER + "\""));
        article.mark(AnnotationKind.NOTE, "wished Obama success");
        Ui.run(() -> article.context().selection().select(article.session().review().annotations().stream()
                .map(Annotation::id).toList()));
        Ui.await("a mark is selected instead", () -> suggestions().current().isEmpty());
    }

    private String words(Optional<Integer> id) {
        return id.flatMap(suggestions()::open).map(OfferedSuggestion::words).orElse("");
    }

    @Test
    void anAcceptedQuotationHasItsSpeakerAndUndoTakesItBack() {
        int before = open().size();
        select(QUOTATION);
        press(SuggestMessages.accept);
        Ui.await("it is marked", () -> article.markedWords().equals(List.of("\"" + QUOTATION + "\"")));
        Annotation made = Ui.call(() -> article.session().review().annotations().get(0));
        assertEquals("Vladimir Putin", made.claim().claimant());
        assertEquals("congratulating", made.claim().cue());
        assertEquals("quotation.mixed", made.generator());
        assertEquals(List.of(made.id()), Ui.call(() -> article.context().selection().annotations()));
        assertEquals(before - 1, open().size());
        article.undo();
        Ui.await("it is suggested again", () -> open().size() == before);
        assertEquals(List.of(), article.markedWords());
    }

    @Test
    void whatWasDecidedDoesNotComeBackWhenTheArticleIsOpenedAgain() {
        select(QUOTATION);
        press(SuggestMessages.accept);
        select(OTHER);
        press(SuggestMessages.dismiss);
        Ui.await("both are decided", () -> !isOpen(QUOTATION) && !isOpen(OTHER));
        List<String> left = openQuotations();
        article.typeOnPage("Putin wished Obama success", "Putin wished his colleague all success");
        article.save();
        article.closeEditor();
        article.open();
        awaitSuggestions();
        assertFalse(isOpen(QUOTATION));
        assertFalse(isOpen(OTHER), "not even where a word beside it was changed");
        assertEquals(left, openQuotations());
        assertEquals(1, Ui.call(() -> article.session().review().dismissals().size()));
    }

    @Test
    void aDismissalIsUndoneInOneStep() {
        select(OTHER);
        press(SuggestMessages.dismiss);
        Ui.await("it is gone", () -> !isOpen(OTHER));
        assertTrue(article.isDirty());
        article.undo();
        Ui.await("it is back", () -> isOpen(OTHER));
        assertFalse(article.isDirty());
    }

    @Test
    void aTypoIsCorrectedToWhatTheReviewerTypes() {
        select("Typo, form");
        Ui.await("a correction can be typed", () -> !corrections().isEmpty());
        Ui.run(() -> {
            corrections().get(0).setText("far from");
            PanelRobot.notify(corrections().get(0), SWT.DefaultSelection);
        });
        Ui.await("it is corrected", () -> article.text().contains("refrain far from interfering"));
        assertEquals(List.of("far from"), article.markedWords());
    }

    private List<Text> corrections() {
        return Ui.call(() -> panel.all(Text.class).stream()
                .filter(each -> each.getMessage().equals(SuggestMessages.otherCorrection)).toList());
    }

    @Test
    void aWordThatIsEnteredInTheDictionaryIsNoTypoInAnyArticle() {
        article.typeOnPage("Putin wished Obama success", "Putin wished Obama succcess");
        select("Typo, succcess");
        String enter = "Add \u201csucccess\u201d to the dictionary";
        Ui.await("it can be entered", () -> panel.all(Link.class).stream().anyMatch(each -> each.getText()
                .contains(enter)));
        Ui.run(() -> PanelRobot.notify(panel.one(Link.class, link -> link.getText().contains(enter)), SWT.Selection));
        Ui.await("it is no typo", () -> !open().contains("succcess"));
        assertEquals(List.of(), article.markedWords());
        assertEquals(0, Ui.call(() -> article.session().review().dismissals().size()));
        Path file = Ui.call(() -> OpenSuggestions.ofWorkbench().dictionary().path());
        Ui.await("it is written", () -> read(file).lines().anyMatch("succcess"::equals));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException beingWritten) {
            return "";
        }
    }

    @Test
    void allOfAKindAreAcceptedInOneStep() {
        select(QUOTATION);
        Ui.await("the form is shown", () -> panel.all(Link.class).size() >= 3);
        Ui.run(() -> PanelRobot.notify(panel.one(Link.class, link -> link.getText().contains("Accept all 6")),
                SWT.Selection));
        assertEquals(6, article.markedWords().size());
        article.undo();
        assertEquals(List.of(), article.markedWords());
    }

    @Test
    void theTextKeepsItsSuggestionsWhileItIsTypedIn() {
        TextSpan before = Ui.call(() -> suggestions().open().get(0).span());
        article.typeOnPage("Putin congratulates", "Mr Putin congratulates");
        assertEquals(before.start() + 3, (int) Ui.call(() -> suggestions().open().get(0).span().start()));
    }
}
