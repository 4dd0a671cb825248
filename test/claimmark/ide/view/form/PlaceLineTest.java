package claimmark.ide.view.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A place in one line: what is farthest from it is left out where there is no room. */
class PlaceLineTest {

    private static final PlaceLine LINE = new PlaceLine("ed Obama success in ", "forming a new team",
            " and the two leaders confirmed");

    @Test
    void isWholeWhereThereIsRoom() {
        assertEquals("\u2026Obama success in \u2039forming a new team\u203A and the two leaders confirmed\u2026",
                LINE.line(line -> true));
    }

    @Test
    void leavesOutWordsAfterThePlaceFirst() {
        assertEquals("\u2026Obama success in \u2039forming a new team\u203A and the two\u2026", fitting(52));
        assertEquals("\u2026Obama success in \u2039forming a new team\u203A\u2026", fitting(40));
    }

    @Test
    void leavesOutWordsBeforeThePlaceThen() {
        assertEquals("\u2026in \u2039forming a new team\u203A\u2026", fitting(28));
        assertEquals("\u2026\u2039forming a new team\u203A\u2026", fitting(22));
    }

    @Test
    void shortensThePlaceItselfLastAndLeavesItsFirstWord() {
        assertEquals("\u2026\u2039forming a\u203A\u2026", fitting(15));
        assertEquals("\u2026\u2039forming\u203A\u2026", fitting(1));
    }

    private static String fitting(int units) {
        return LINE.line(line -> line.length() <= units);
    }
}
