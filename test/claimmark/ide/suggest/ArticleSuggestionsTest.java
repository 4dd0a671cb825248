package claimmark.ide.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import claimmark.core.dismissal.DismissedWords;
import claimmark.core.model.AnnotationKind;
import claimmark.core.suggest.Attribution;
import claimmark.core.suggest.Sentence;
import claimmark.core.suggest.Suggester;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionEngine;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.suggest.review.DismissedSuggestions;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.suggest.review.SortedSuggestions;
import claimmark.core.suggest.review.UserWords;
import claimmark.core.text.TextSpan;
import claimmark.ide.session.PlainSession;
import claimmark.ide.session.work.BackgroundWork;
import claimmark.ide.session.work.HeldUi;
import claimmark.ide.session.work.HeldWorkers;

/** The suggestions for an open article, in a session without a workbench. */
class ArticleSuggestionsTest {

    private static final String TEXT = "He said so on Monday.\n\nNobody else knew that.\n\nShe said so, too.\n";

    @TempDir
    private Path folder;
    private PlainSession plain;
    private ArticleSuggestions suggestions;
    private final HeldUi ui = new HeldUi();
    private final HeldWorkers workers = new HeldWorkers();
    private final Set<AnnotationKind> wanted = EnumSet.of(AnnotationKind.CLAIM);
    private final List<String> looked = new ArrayList<>();
    private double leastConfidence;
    private int told;

    /** Suggests every "said". */
    private final class Said implements Suggester {

        @Override
        public List<Suggestion> inSentence(Sentence sentence) {
            looked.add(sentence.text());
            int at = sentence.text().indexOf("said");
            return at < 0 ? List.of() : List.of(Suggestion.check(SuggestionRule.CLAIM_CHECKABLE,
                    TextSpan.ofLength(at, 4), .5, List.of(), Attribution.NONE));
        }

        @Override
        public boolean isForEnglishOnly() {
            return false;
        }
    }

    @BeforeEach
    void open() throws IOException {
        plain = PlainSession.of(folder, "a.txt", TEXT);
        SuggestionEngine engine = new SuggestionEngine(List.of(new Said()));
        suggestions = new ArticleSuggestions(plain.session, kinds -> engine,
                () -> new WantedSuggestions(wanted, Optional.empty(), leastConfidence, UserWords.NONE),
                new BackgroundWork(workers, ui), found -> ui.pause(0, found));
        suggestions.add(() -> told++);
    }

    @AfterEach
    void close() throws Exception {
        suggestions.close();
        plain.close();
    }

    private void rest() {
        plain.ui.pause();
        plain.rest();
        ui.pause();
        workers.workAll();
        ui.turn();
    }

    private List<String> words() {
        return suggestions.open().stream().map(each -> each.span().of(plain.text())).toList();
    }

    @Test
    void theyAreLookedForWhenThereIsAPauseAndNotInTheUiThread() {
        assertEquals(0, workers.waiting());
        ui.pause();
        assertEquals(1, workers.waiting());
        assertEquals(List.of(), words());
        rest();
        assertEquals(List.of("said", "said"), words());
        assertEquals(1, told);
        assertTrue(suggestions.isKnown());
    }

    @Test
    void whatIsLessSureThanWantedIsNotSuggested() {
        leastConfidence = .75;
        rest();
        assertEquals(List.of(), words());
        leastConfidence = .5;
        suggestions.tell();
        assertEquals(List.of("said", "said"), words());
    }

    @Test
    void whoListsSuggestionsHearsNothingWhenTheReviewerGoesFromOneToAnother() {
        rest();
        int before = told;
        SortedSuggestions sorted = suggestions.sorted();
        List<Optional<Integer>> current = new ArrayList<>();
        suggestions.addForCurrent(() -> current.add(suggestions.current()));
        suggestions.setCurrent(Optional.of(1));
        suggestions.setCurrent(Optional.of(1));
        suggestions.setCurrent(Optional.empty());
        assertEquals(List.of(Optional.of(1), Optional.empty()), current);
        assertEquals(before, told);
        assertSame(sorted, suggestions.sorted());
    }

    @Test
    void whatIsClosedFollowsNothingAnyMore() throws Exception {
        rest();
        SortedSuggestions last = suggestions.sorted();
        suggestions.close();
        plain.type("Nobody else knew", "They never said");
        plain.annotating.mark(AnnotationKind.CLAIM, TextSpan.ofLength(0, 7));
        rest();
        assertEquals(1, told);
        assertSame(last, suggestions.sorted());
    }

    @Test
    void afterAnEditOnlyTheChangedSentenceIsLookedAtAgain() throws Exception {
        rest();
        looked.clear();
        plain.type("Nobody else knew", "They never said");
        assertEquals(List.of("said", "said"), words());
        rest();
        assertEquals(List.of("said", "said", "said"), words());
        assertEquals(List.of("They never said that."), looked);
    }

    @Test
    void aTextThatIsTooLongIsNotLookedAtAndThatIsTold() throws Exception {
        rest();
        assertFalse(suggestions.isTooLong());
        told = 0;
        looked.clear();
        plain.type("Nobody", "Nobody ".repeat(300_000));
        rest();
        assertTrue(suggestions.isTooLong());
        assertEquals(List.of(), looked);
        assertEquals(1, told);
        wanted.clear();
        assertFalse(suggestions.isTooLong());
    }

    @Test
    void whatWasFoundInAnotherTextIsDropped() throws Exception {
        ui.pause();
        plain.type("Nobody else", "Nobody");
        workers.workAll();
        ui.turn();
        assertEquals(List.of(), words());
        rest();
        assertEquals(List.of("said", "said"), words());
    }

    @Test
    void whatIsMarkedOrDismissedIsNotOpenUntilThatIsUndone() {
        rest();
        OfferedSuggestion first = suggestions.open().get(0);
        plain.annotating.mark(AnnotationKind.CLAIM, first.span());
        assertEquals(1, suggestions.open().size());
        DismissedWords other = DismissedSuggestions.here(suggestions.open().get(0));
        plain.annotating.dismiss("Dismiss", List.of(other));
        assertEquals(List.of(), words());
        plain.undo();
        plain.undo();
        assertEquals(List.of("said", "said"), words());
        assertEquals(5, told);
    }

    @Test
    void theOneAtThePlaceIsTheOneThatHasIt() {
        rest();
        int at = plain.text().indexOf("said");
        assertEquals(Optional.of(at), suggestions.at(new TextSpan(at + 1, at + 1)).map(each -> each.span().start()));
        assertEquals(Optional.empty(), suggestions.at(new TextSpan(0, 0)));
    }

    @Test
    void kindsThatAreNotWantedAreNotSuggested() {
        rest();
        wanted.clear();
        suggestions.findSoon();
        rest();
        assertEquals(List.of(), words());
    }

    @Test
    void nothingIsLookedForOnceItIsClosed() {
        ui.pause();
        suggestions.close();
        assertEquals(0, workers.waiting());
        suggestions.findSoon();
        ui.pause();
        assertEquals(0, workers.waiting());
    }
}
