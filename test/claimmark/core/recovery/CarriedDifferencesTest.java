package claimmark.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.text.Difference;
import claimmark.core.text.TextSpan;

/** What was typed before a crash, in an article that others changed since. */
class CarriedDifferencesTest {

    private static final String BEFORE = "one two three four five";

    private static CarriedDifferences carried(Difference typed, String now) {
        return CarriedDifferences.of(BEFORE, List.of(typed), now);
    }

    private static CarriedDifferences placed(int start, int end, String words) {
        return new CarriedDifferences(List.of(new Difference(new TextSpan(start, end), words)), List.of());
    }

    private static CarriedDifferences notPlaced(String words) {
        return new CarriedDifferences(List.of(), List.of(words));
    }

    @Test
    void inTheSameTextItStandsWhereItWas() {
        assertEquals(placed(4, 7, "2"), carried(new Difference(new TextSpan(4, 7), "2"), BEFORE));
    }

    @Test
    void beforeTheirChangeItStaysAndBehindItMoves() {
        String now = "one two THREE! four five";
        assertEquals(placed(4, 7, "2"), carried(new Difference(new TextSpan(4, 7), "2"), now));
        assertEquals(placed(15, 19, "4"), carried(new Difference(new TextSpan(14, 18), "4"), now));
    }

    /** Two who change words next to each other may have meant the same passage. */
    @Test
    void rightBesideTheirChangeNothingIsCertain() {
        String now = "one two THREE four five";
        assertEquals(notPlaced("2 "), carried(new Difference(new TextSpan(4, 8), "2 "), now));
        assertEquals(notPlaced(" and"), carried(new Difference(new TextSpan(13, 13), " and"), now));
    }

    @Test
    void whatOthersWroteAsWellIsNotWrittenTwice() {
        assertEquals(new CarriedDifferences(List.of(), List.of()),
                carried(new Difference(new TextSpan(4, 7), "2"), "one 2 three four five"));
    }

    @Test
    void wordsThatWereMovedAsAWholeAreFoundAgain() {
        String now = "zero. " + BEFORE + " six";
        assertEquals(placed(10, 13, "2"), carried(new Difference(new TextSpan(4, 7), "2"), now));
    }

    @Test
    void wordsThatStandTwiceNowHaveNoPlace() {
        assertEquals(notPlaced("2"),
                carried(new Difference(new TextSpan(4, 7), "2"), "! " + BEFORE + ". " + BEFORE + "."));
    }
}
