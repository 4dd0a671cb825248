package claimmark.ide.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextSpan;

class TypedRegionTest {

    @Test
    void growsWithWhatIsTyped() {
        TypedRegion region = TypedRegion.at(5).with(5, 0, 1).with(6, 0, 3);
        assertEquals(new TextSpan(5, 5), region.before());
        assertEquals(new TextSpan(5, 9), region.now());
    }

    @Test
    void takesInWhatIsDeletedAroundIt() {
        TypedRegion region = TypedRegion.at(5).with(5, 0, 2).with(3, 3, 0);
        assertEquals(new TextSpan(3, 5), region.before());
        assertEquals(new TextSpan(3, 4), region.now());
        assertEquals(new TextSpan(3, 7), region.with(4, 2, 0).before());
    }

    @Test
    void touchesWhatLiesAtItsBorders() {
        TypedRegion region = TypedRegion.at(5).with(5, 0, 2);
        assertTrue(region.touches(5, 0));
        assertTrue(region.touches(7, 0));
        assertTrue(region.touches(3, 2));
        assertFalse(region.touches(8, 0));
        assertFalse(region.touches(3, 1));
    }

    @Test
    void tellsWhatToReplaceByWhatWhateverIsTyped() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String before = "abcdefghijklmnopqrstuvwxyz";
            StringBuilder text = new StringBuilder(before);
            int first = random.nextInt(before.length());
            TypedRegion region = TypedRegion.at(first);
            for (int edit = 0; edit < 8; edit++) {
                int offset = random.nextInt(text.length() + 1);
                int length = Math.min(random.nextInt(4), text.length() - offset);
                if (region.touches(offset, length)) {
                    String typed = "X".repeat(random.nextInt(3));
                    text.replace(offset, offset + length, typed);
                    region = region.with(offset, length, typed.length());
                }
            }
            assertEquals(text.toString(), new StringBuilder(before)
                    .replace(region.before().start(), region.before().end(), region.now().of(text)).toString());
        }
    }
}
