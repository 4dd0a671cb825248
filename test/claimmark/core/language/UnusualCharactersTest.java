package claimmark.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;



class UnusualCharactersTest {

    @Test
    void controlsAndHalvesOfPairsAreFound() {
        assertEquals(List.of("1 CONTROL U+0000", "3 CONTROL U+D800", "5 CONTROL U+001B"),
                found("a\0b\uD800c\u001Bd\te\r\nf"));
        assertEquals(List.of("0 CONTROL U+DC00", "1 CONTROL U+D83D"), found("\uDC00\uD83D"));
        assertEquals(List.of("0 CONTROL U+0085", "1 CONTROL U+FFFE"), found("\u0085\uFFFE"));
    }

    @Test
    void whatTurnsTheReadingOrderIsFound() {
        assertEquals(List.of("4 DIRECTION U+202E", "11 DIRECTION U+202C"), found("was \u202E000,01\u202C euros"));
        assertEquals(List.of("0 DIRECTION U+2066", "8 DIRECTION U+2069"), found("\u2066gpj.exe\u2069"));
        assertEquals("right-to-left override", UnusualCharacters.of("\u202E").get(0).name());
    }

    @Test
    void anOverrideIsUnusualInHebrewToo() {
        assertEquals(List.of("5 DIRECTION U+202E"), found("\u05E9\u05DC\u05D5\u05DD \u202E000,01"));
    }

    @Test
    void whatTakesNoSpaceIsFound() {
        assertEquals(List.of("4 INVISIBLE U+200B", "9 INVISIBLE U+2060", "11 INVISIBLE U+FEFF"),
                found("zero\u200Bwidt\u2060h\uFEFF"));
        assertEquals(List.of("2 INVISIBLE U+00AD", "9 INVISIBLE U+3164"), found("10\u00AD000 yz\u3164"));
    }

    @Test
    void hiddenTagsAreFound() {
        assertEquals(List.of("1 INVISIBLE U+E0061", "3 INVISIBLE U+E0001"), found("a\uDB40\uDC61\uDB40\uDC01"));
    }

    @Test
    void lettersOfAnotherScriptInAWordAreFound() {
        assertEquals(List.of("1 LOOK_ALIKE U+0430"), found("P\u0430ul said"));
        assertEquals(List.of("2 LOOK_ALIKE U+006F"), found("\u043C\u0438o\u0440"));
        assertEquals(List.of("0 LOOK_ALIKE U+039F"), found("\u039Fbama"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Plain text, with \u201Cquotes\u201D \u2013 and na\u00EFve accents e\u0301.",
        "Donau\u00ADdampf\u00ADschiff",
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        "HTML\u200C\u0647\u0627 \u06F5\u200C\u0645",
        "\u0915\u094D\u200D\u0937 \u0915\u094D\u200C\u0937",
        "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35\u200B\u0E04\u0E23\u0E31\u0E1A",
        "\uD83D\uDC69\u200D\uD83D\uDC67 \u2764\uFE0F \uD83D\uDC4D\uD83C\uDFFD \u263A\uFE0F",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
        "\u05E9\u05DC\u05D5\u05DD \u200Fabc\u200E! \u2067\u05E2\u2069",
        "5 \u03BCm, 3 \u03BCg and \u03C0r",
        "\u041C\u043E\u0441\u043A\u0432\u0430, USB-\u043A\u0430\u0431\u0435\u043B\u044C",
        "T\u30B7\u30E3\u30C4 \u6771\u4EAC Tokyo",
        "\u1820\u180E\u1820",
        "",
    })
    void whatALanguageNeedsIsNotUnusual(String text) {
        assertEquals(List.of(), found(text));
    }

    @Test
    void unusualCharactersAreToldInALine() {
        assertEquals("was \u27E6U+202E\u27E7000,01\u27E6U+202C\u27E7 euros",
                VisibleText.of("was \u202E000,01\u202C euros"));
        assertEquals("P\u0430\u27E6U+0430\u27E7ul", VisibleText.of("P\u0430ul"));
        assertEquals("nothing", VisibleText.of("nothing"));
    }

    @Test
    void aLineThatIsDrawnHasAsManyUnits() {
        String line = "a\0b\uD800c\uD83D\uDE00\t\u009F\u007F\uFFFF";
        String drawable = VisibleText.drawable(line);
        assertEquals("a\u2400b\uFFFDc\uD83D\uDE00\t\uFFFD\u2421\uFFFD", drawable);
        assertEquals(line.length(), drawable.length());
        assertEquals("plain", VisibleText.drawable("plain"));
    }

    @Test
    void aLongTextOfUnusualCharactersIsReadOnce() {
        String many = ("\u202Ex\u200By\u0430b").repeat(100_000);
        assertTrue(UnusualCharacters.of(many).size() >= 300_000);
    }

    private static List<String> found(String text) {
        return UnusualCharacters.of(text).stream()
                .map(each -> each.offset() + " " + each.kind() + " " + each.code()).toList();
    }
}
