package claimmark.ide.session.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import claimmark.core.text.Difference;
import claimmark.core.text.TextSpan;

/** What was typed where, in a text of letters of which each stands once. */
class TypedRegionsTest {

    private static final String BEFORE = "abcdefghijklmnopqrstuvwxyz";

    private final StringBuilder text = new StringBuilder(BEFORE);
    private final TypedRegions regions = new TypedRegions();

    @Test
    void growsWithWhatIsTyped() {
        type(5, 0, "1");
        type(6, 0, "234");
        assertEquals(List.of(new Difference(new TextSpan(5, 5), "1234")), differences());
        assertEquals(new TextSpan(5, 9), regions.now());
    }

    @Test
    void takesInWhatIsDeletedAroundIt() {
        type(5, 0, "12");
        type(3, 3, "");
        assertEquals(List.of(new Difference(new TextSpan(3, 5), "2")), differences());
        type(3, 2, "");
        assertEquals(List.of(new Difference(new TextSpan(3, 6), "")), differences());
    }

    @Test
    void touchesWhatLiesAtItsBorders() {
        type(5, 0, "12");
        assertTrue(regions.touches(5, 0));
        assertTrue(regions.touches(7, 0));
        assertTrue(regions.touches(3, 2));
        assertFalse(regions.touches(8, 0));
        assertFalse(regions.touches(3, 1));
    }

    @Test
    void keepsPlacesApart() {
        type(20, 2, "1");
        type(5, 0, "23");
        type(10, 1, "");
        assertEquals(List.of(new Difference(new TextSpan(5, 5), "23"), new Difference(new TextSpan(8, 9), ""),
                new Difference(new TextSpan(20, 22), "1")), differences());
        type(6, 10, "4");
        assertEquals(List.of(new Difference(new TextSpan(5, 15), "24"), new Difference(new TextSpan(20, 22), "1")),
                differences());
    }

    @Test
    void tellsWhatToReplaceByWhatWhateverIsTyped() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            TypedRegionsTest typed = new TypedRegionsTest();
            for (int edit = 0; edit < 8; edit++) {
                int offset = random.nextInt(typed.text.length() + 1);
                int length = Math.min(random.nextInt(6), typed.text.length() - offset);
                typed.type(offset, length, "X".repeat(random.nextInt(3)));
            }
            StringBuilder made = new StringBuilder(BEFORE);
            List<Difference> differences = typed.differences();
            for (int i = differences.size() - 1; i >= 0; i--) {
                made.replace(differences.get(i).span().start(), differences.get(i).span().end(),
                        differences.get(i).replacement());
            }
            assertEquals(typed.text.toString(), made.toString());
        }
    }

    private void type(int offset, int length, String typed) {
        text.replace(offset, offset + length, typed);
        regions.changed(offset, length, typed.length());
    }

    private List<Difference> differences() {
        return regions.differences(span -> span.of(text.toString()));
    }
}
