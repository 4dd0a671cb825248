package claimmark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void countsASurrogatePairOnce() {
        CodePoints points = new CodePoints("a😀b");
        assertEquals(3, points.count());
        assertEquals(2, points.fromUnits(3));
        assertEquals(3, points.toUnits(2));
    }

    @Test
    void anOffsetInsideAPairBelongsToItsCodePoint() {
        assertEquals(1, new CodePoints("a😀b").fromUnits(2));
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        CodePoints points = new CodePoints("a😀");
        assertThrows(IllegalArgumentException.class, () -> points.fromUnits(4));
        assertThrows(IllegalArgumentException.class, () -> points.toUnits(3));
        assertThrows(IllegalArgumentException.class, () -> points.toUnits(-1));
    }

    @Test
    void offsetsAtTheEndsOfAStretchAreExact() {
        for (int length : List.of(255, 256, 257, 511, 512, 513)) {
            String text = "\uD83D\uDE00" + "x".repeat(length - 2);
            CodePoints points = new CodePoints(text);
            assertEquals(length - 1, points.count());
            for (int unit = 2; unit <= length; unit++) {
                assertEquals(unit - 1, points.fromUnits(unit), () -> text.length() + " units");
                assertEquals(unit, points.toUnits(unit - 1), () -> text.length() + " units");
            }
        }
    }

    @Test
    void aPairMayLieAcrossTwoStretches() {
        String text = "x".repeat(255) + "\uD83D\uDE00" + "y";
        CodePoints points = new CodePoints(text);
        assertEquals(255, points.fromUnits(255));
        assertEquals(255, points.fromUnits(256));
        assertEquals(256, points.fromUnits(257));
        assertEquals(257, points.toUnits(256));
        assertEquals(258, points.toUnits(257));
    }

    @Test
    void loneSurrogatesAreCodePoints() {
        CodePoints points = new CodePoints("\uDE00a\uD83D");
        assertEquals(3, points.count());
        assertEquals(2, points.toUnits(2));
        assertEquals(0, new CodePoints("").toUnits(0));
        assertEquals(0, new CodePoints("").count());
    }

    /** Long enough to cross checkpoints, with unpaired surrogates too. */
    @Property(tries = 100)
    void agreesWithString(@ForAll @StringLength(max = 40) String some) {
        String text = (some + "x😀\uD83D\uDE00\uDE00é").repeat(40);
        CodePoints points = new CodePoints(text);
        assertEquals(text.codePointCount(0, text.length()), points.count());
        for (int point = 0; point <= points.count(); point += 7) {
            int unit = text.offsetByCodePoints(0, point);
            assertEquals(unit, points.toUnits(point));
            assertEquals(point, points.fromUnits(unit));
        }
    }
}
