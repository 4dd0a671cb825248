package claimmark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class TextSpanTest {

    private static final TextSpan SPAN = new TextSpan(2, 5);

    @Test
    void aSpanIsWhereItSays() {
        assertEquals(SPAN, TextSpan.ofLength(2, 3));
        assertEquals(3, SPAN.length());
        assertEquals("cde", SPAN.of("abcdef"));
        assertEquals("", new TextSpan(6, 6).of("abcdef"));
        assertTrue(new TextSpan(0, 0).isEmpty());
        assertFalse(SPAN.isEmpty());
    }

    @Test
    void whatIsNoSpanIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TextSpan(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new TextSpan(3, 2));
    }

    @Test
    void theFirstUnitIsInsideAndTheEndIsNot() {
        assertEquals(List.of(false, true, true, false), Stream.of(1, 2, 4, 5).map(SPAN::contains).toList());
        assertFalse(new TextSpan(2, 2).contains(2));
    }

    @Test
    void aSpanContainsItselfAndWhatTouchesItsBordersFromInside() {
        assertTrue(SPAN.contains(SPAN));
        assertTrue(SPAN.contains(new TextSpan(2, 2)));
        assertTrue(SPAN.contains(new TextSpan(5, 5)));
        assertFalse(SPAN.contains(new TextSpan(1, 5)));
        assertFalse(SPAN.contains(new TextSpan(2, 6)));
    }

    @Test
    void spansThatOnlyTouchDoNotOverlap() {
        assertFalse(SPAN.overlaps(new TextSpan(0, 2)));
        assertTrue(SPAN.overlaps(new TextSpan(0, 3)));
        assertTrue(SPAN.overlaps(new TextSpan(4, 9)));
        assertFalse(SPAN.overlaps(new TextSpan(5, 9)));
        assertFalse(SPAN.overlaps(new TextSpan(2, 2)));
    }

    @Test
    void enclosingSpansComeBeforeTheirParts() {
        List<TextSpan> sorted = Stream.of(new TextSpan(3, 4), new TextSpan(2, 3), SPAN, new TextSpan(0, 1)).sorted()
                .toList();
        assertEquals(List.of(new TextSpan(0, 1), SPAN, new TextSpan(2, 3), new TextSpan(3, 4)), sorted);
        assertEquals(0, SPAN.compareTo(new TextSpan(2, 5)));
    }

    @Test
    void aReplacementKnowsItsEndsInBothTexts() {
        TextReplacement replacement = new TextReplacement(4, "old", "newer");
        assertEquals(7, replacement.removedEnd());
        assertEquals(9, replacement.insertedEnd());
        assertEquals(2, replacement.growth());
        assertEquals(-3, new TextReplacement(4, "old", "").growth());
        assertFalse(replacement.changesNothing());
        assertTrue(new TextReplacement(0, "same", "same").changesNothing());
        assertThrows(IllegalArgumentException.class, () -> new TextReplacement(-1, "", ""));
    }

    @Test
    void selectorsTellWordsAndPlace() {
        assertEquals("before it after", new TextQuoteSelector("it", "before ", " after").inContext());
        assertEquals(SPAN, TextPositionSelector.of(SPAN).span());
    }
}
