package claimmark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class TextSpanTest {

    @Test
    void spansThatOnlyTouchDoNotOverlap() {
        assertFalse(new TextSpan(0, 3).overlaps(new TextSpan(3, 5)));
        assertTrue(new TextSpan(0, 4).overlaps(new TextSpan(3, 5)));
    }

    @Test
    void anEnclosingSpanComesBeforeItsParts() {
        TextSpan whole = new TextSpan(2, 9);
        TextSpan part = new TextSpan(2, 4);
        assertEquals(List.of(whole, part), Stream.of(part, whole).sorted().toList());
    }

    @Test
    void aSpanCannotEndBeforeItStarts() {
        assertThrows(IllegalArgumentException.class, () -> new TextSpan(4, 3));
    }
}
