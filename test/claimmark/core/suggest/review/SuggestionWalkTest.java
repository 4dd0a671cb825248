package claimmark.core.suggest.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextSpan;

class SuggestionWalkTest {

    private static final OfferedSuggestion ONE = Offered.quotation(1, 10, "one");
    private static final OfferedSuggestion TWO = Offered.quotation(2, 30, "two");
    private static final OfferedSuggestion THREE = Offered.quotation(3, 50, "three");
    private static final List<OfferedSuggestion> ALL = List.of(ONE, TWO, THREE);

    private final SuggestionWalk walk = new SuggestionWalk(20);

    @Test
    void itBeginsAtTheCaretAndGoesOnFromTheBeginningOfTheText() {
        assertEquals(Optional.of(TWO), walk.goOn(ALL));
        walk.pass();
        assertEquals(Optional.of(THREE), walk.goOn(ALL));
        walk.pass();
        assertEquals(Optional.of(ONE), walk.goOn(ALL));
        walk.pass();
        assertEquals(Optional.empty(), walk.goOn(ALL));
        assertEquals(Optional.empty(), walk.current());
    }

    @Test
    void aCaretWithinASuggestionIsAtIt() {
        assertEquals(Optional.of(ONE), new SuggestionWalk(12).goOn(ALL));
        assertEquals(Optional.of(TWO), new SuggestionWalk(13).goOn(ALL));
    }

    @Test
    void whatIsDecidedIsCountedAndNotOpenAnyMore() {
        walk.goOn(ALL);
        assertEquals("1 of 3", walk.number() + " of " + walk.count());
        walk.decided();
        assertEquals(Optional.of(THREE), walk.goOn(List.of(ONE, THREE)));
        assertEquals("2 of 3", walk.number() + " of " + walk.count());
        walk.pass();
        assertEquals(Optional.of(ONE), walk.goOn(List.of(ONE, THREE)));
        assertEquals("3 of 3", walk.number() + " of " + walk.count());
    }

    @Test
    void theCorrectionsAreChosenFromInACircle() {
        OfferedSuggestion typo = new OfferedSuggestion(4, Offered.correction(new TextSpan(30, 34), "from", "firm"),
                "form", "Refrain form it.", "");
        walk.goOn(List.of(typo));
        assertEquals(Optional.of("from"), walk.correction());
        walk.choose(1);
        assertEquals(Optional.of("firm"), walk.correction());
        walk.choose(1);
        assertEquals(Optional.of("from"), walk.correction());
        walk.choose(-1);
        assertEquals(Optional.of("firm"), walk.correction());
        walk.goOn(List.of(typo));
        assertEquals(Optional.of("from"), walk.correction());
    }

    @Test
    void whereNothingIsToBeCorrectedNothingIsChosen() {
        walk.goOn(ALL);
        walk.choose(1);
        assertEquals(Optional.empty(), walk.correction());
    }
}
