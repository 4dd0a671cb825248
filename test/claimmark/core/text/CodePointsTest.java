package claimmark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
