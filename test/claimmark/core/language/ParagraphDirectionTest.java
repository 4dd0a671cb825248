package claimmark.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ParagraphDirectionTest {

    private static final String ARABIC = "\u0642\u0627\u0644";

    @Test
    void theFirstLetterTells() {
        assertTrue(ParagraphDirection.isRightToLeft(ARABIC + " Reuters"));
        assertTrue(ParagraphDirection.isRightToLeft("10,000 (\u05E9\u05DC\u05D5\u05DD)"));
        assertFalse(ParagraphDirection.isRightToLeft("Reuters: " + ARABIC));
        assertFalse(ParagraphDirection.isRightToLeft("10,000"));
        assertFalse(ParagraphDirection.isRightToLeft(""));
    }

    @Test
    void onlyWordsThatNeedItAreIsolated() {
        assertEquals("plain", ParagraphDirection.isolated("plain"));
        assertEquals("\u2068" + ARABIC + "\u2069", ParagraphDirection.isolated(ARABIC));
    }
}
