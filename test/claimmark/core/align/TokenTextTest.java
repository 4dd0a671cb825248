package claimmark.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTextTest {

    @Test
    void cutsWordsSymbolsAndIdeographs() {
        assertEquals(List.of("He", "said", ":", "\"", "3", ".", "5", "%", "\"", "...", "開", "源", "😀"),
                tokens("He said: \"3.5 %\" ... 開源 😀"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "“new team”         | \"new team\"",
        "Russia’s           | russia's",
        "a – b              | a - b",
        "a--b               | a—b",
        "e\u0301te\u0301    | été",
        "e\uFB03cient       | efficient",
        "co\u00ADoperate    | cooperate",
        "a\u00A0b           | a b",
        "wait…              | wait...",
        "ＡＢＣ              | abc",
        "«oui»              | \"oui\""
    })
    void foldsWhatDoesNotMatter(String one, String other) {
        assertTrue(sameCodes(one, other), one + " and " + other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"form|from", "café|cafe", "1.5|15", "a b|ab", "(a)|[a]"})
    void keepsWhatMatters(String one, String other) {
        assertFalse(sameCodes(one, other), one + " and " + other);
    }

    @Test
    void findsTokensByOffsets() {
        TokenText text = TokenText.of("  one two ");
        assertEquals(0, text.firstEndingAfter(0));
        assertEquals(0, text.firstEndingAfter(4));
        assertEquals(1, text.firstEndingAfter(5));
        assertEquals(2, text.firstEndingAfter(9));
        assertEquals(0, text.firstStartingAt(2));
        assertEquals(1, text.firstStartingAt(3));
        assertEquals(2, text.firstStartingAt(7));
    }

    @Test
    void aTextWithoutTokensIsEmpty() {
        assertEquals(0, TokenText.of("").size());
        assertEquals(0, TokenText.of(" \n\u00AD\u200B").size());
    }

    private static List<String> tokens(String text) {
        TokenText tokens = TokenText.of(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            found.add(text.substring(tokens.start(i), tokens.end(i)));
        }
        return found;
    }

    private static boolean sameCodes(String one, String other) {
        return codes(TokenText.of(one)).equals(codes(TokenText.of(other)));
    }

    private static List<Integer> codes(TokenText text) {
        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            codes.add(text.code(i));
        }
        return codes;
    }
}
