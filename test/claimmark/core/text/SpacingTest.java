package claimmark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpacingTest {

    @Test
    void aSpanLosesTheWhiteSpaceAtItsBordersOnly() {
        assertEquals(new TextSpan(1, 7), Spacing.trimmed(" a word ", new TextSpan(0, 8)));
        assertEquals(new TextSpan(3, 7), Spacing.trimmed(" a word ", new TextSpan(2, 8)));
        assertEquals(new TextSpan(2, 3), Spacing.trimmed("\uFEFF\u00A0x\u2003\n", new TextSpan(0, 5)));
    }

    @Test
    void aBlankSpanBecomesEmpty() {
        assertTrue(Spacing.trimmed("a \n b", new TextSpan(1, 4)).isEmpty());
        assertEquals(new TextSpan(2, 2), Spacing.trimmed("a b", new TextSpan(2, 2)));
    }

    @Test
    void aRunOfWhiteSpaceBecomesOneSpace() {
        assertEquals("two words ", Spacing.collapsed("two\n \t words\r\n"));
        assertEquals("no\u00A0break", Spacing.collapsed("no\u00A0break"));
    }

    @Test
    void noBreakSpacesAreWhiteSpaceAndLettersAreNot() {
        assertTrue(Spacing.isSpace('\u00A0'));
        assertTrue(Spacing.isSpace('\t'));
        assertFalse(Spacing.isSpace('a'));
        assertFalse(Spacing.isSpace('\uFEFF'));
    }
}
