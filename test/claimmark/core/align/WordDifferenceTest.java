package claimmark.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import claimmark.core.align.WordDifference.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class WordDifferenceTest {

    @Test
    void showsAReplacedWord() {
        assertEquals("as an equal and refrain [-form-] [+from+] interfering",
                shown("as an equal and refrain form interfering", "as an equal and refrain from interfering"));
    }

    @Test
    void showsWordsThatCameOrWent() {
        assertEquals("winning [-by a big margin-] after a campaign",
                shown("winning by a big margin after a campaign", "winning after a campaign"));
        assertEquals("winning [+at last+] after a campaign",
                shown("winning after a campaign", "winning at last after a campaign"));
        assertEquals("[+He said:+] it is so", shown("it is so", "He said: it is so"));
    }

    @Test
    void caseCountsAndFormDoesNot() {
        assertEquals("the [-US-] [+us+] \"team\"", shown("the US \u201Cteam\u201D", "the us \"team\""));
    }

    @Test
    void wordsWrittenTogetherAreAChange() {
        assertEquals("e.[- -]g. this", shown("e. g. this", "e.g. this"));
    }

    @Test
    void nothingInCommonIsReplacedWhole() {
        assertEquals("[-one two-] [+three four five+]", shown("one two", "three four five"));
        assertEquals("[-gone-]", shown("gone", ""));
        assertEquals("[+new+]", shown("", "new"));
        assertEquals("", shown("", ""));
    }

    @Property(tries = 300)
    void theStretchesAreTheVersions(@ForAll @Chars({ 'a', 'B', ' ', '.', '\u201C', '\n', '\uD83D' }) String one,
            @ForAll @Chars({ 'a', 'b', ' ', '-', '"' }) @StringLength(max = 40) String other) {
        String newText = one.substring(one.length() / 2) + other;
        List<WordDifference> found = WordDifference.between(one, newText);
        assertTrue(Words.same(one.replaceAll("\\s", ""), version(found, Kind.ADDED).replaceAll("\\s", "")), one);
        assertTrue(Words.same(newText.replaceAll("\\s", ""), version(found, Kind.REMOVED).replaceAll("\\s", "")),
                newText);
        if (!Words.same(one, newText)) {
            assertTrue(found.stream().anyMatch(difference -> difference.kind() != Kind.KEPT), one + "|" + newText);
        }
    }

    private static String version(List<WordDifference> differences, Kind without) {
        return differences.stream().filter(difference -> difference.kind() != without).map(WordDifference::text)
                .collect(Collectors.joining());
    }

    private static String shown(String oldText, String newText) {
        return WordDifference.between(oldText, newText).stream().map(difference -> switch (difference.kind()) {
            case KEPT -> difference.text();
            case REMOVED -> "[-" + difference.text() + "-]";
            case ADDED -> "[+" + difference.text() + "+]";
        }).collect(Collectors.joining());
    }
}
