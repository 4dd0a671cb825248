package claimmark.core.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TellingPassageTest {

    @Test
    void theFirstLineThatHasMostCharactersBeyondAsciiTellsMost() {
        assertEquals("Es war sch\u00f6n f\u00fcr sie.",
                TellingPassage.in("Heute.\nEr h\u00f6rte.\r\n  Es war sch\u00f6n f\u00fcr sie.\n"
                        + "Ach, \u00fcbern\u00e4chtigt.\n"));
    }

    @Test
    void aTextOfAsciiTellsNothing() {
        assertEquals("", TellingPassage.in("Plain words.\n<p>And more</p>"));
        assertEquals("", TellingPassage.in(""));
    }

    @Test
    void markupIsLeftOut() {
        assertEquals("Il a \u00e9t\u00e9",
                TellingPassage.in("<html><p title='\u00e9\u00e9\u00e9\u00e9'>Il a \u00e9t\u00e9</p>\n<br>"));
        assertEquals("1 < 2 \u00e9", TellingPassage.in("1 < 2 \u00e9"));
        assertEquals("\u00e9", TellingPassage.in("\u00e9<p title='\u00e9\u00e9"));
    }

    @Test
    void aLongLineIsCutAroundItsFirstSuchCharacter() {
        String line = "word ".repeat(40) + "caf\u00e9 " + "word ".repeat(40);
        String passage = TellingPassage.in(line);
        assertTrue(passage.length() <= 82, passage);
        assertTrue(passage.startsWith("\u2026word ") && passage.endsWith("word\u2026"), passage);
        assertTrue(passage.contains(" caf\u00e9 "), passage);
    }

    @Test
    void aLongLineWithoutSpacesIsCutBetweenCharacters() {
        String passage = TellingPassage.in("x" + "\ud83d\ude00".repeat(100));
        assertFalse(Character.isHighSurrogate(passage.charAt(passage.length() - 2)), passage);
        assertTrue(passage.endsWith("\u2026"));
        String later = TellingPassage.in("\ud83d\ude00".repeat(1) + "x".repeat(30) + "\u00e9".repeat(100));
        assertFalse(Character.isLowSurrogate(later.charAt(0)), later);
    }
}
