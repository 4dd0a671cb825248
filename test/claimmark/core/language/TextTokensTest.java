package claimmark.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.text.Spacing;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TextTokensTest {

    @Test
    void signsInsideAWordDoNotEndIt() {
        assertEquals(List.of("Obama's", "then-President", "won\u2019t", ",", "the", "U.S.", "said", "."),
                texts("Obama's then-President won\u2019t, the U.S. said."));
    }

    @Test
    void numbersKeepTheirSigns() {
        assertEquals(List.of("$", "1,000.50", "at", "19:41", ",", "3rd", "20", "%", "..."),
                texts("$1,000.50 at 19:41, 3rd 20%..."));
        assertTrue(TextTokens.of("1,000").get(0).isNumber());
        assertTrue(TextTokens.of("3rd").get(0).isWord());
    }

    @Test
    void quotationMarksAreTokensOfTheirOwn() {
        assertEquals(List.of("'", "'", "reset", "'", "'", "\u201c", "ties", "\u201d"),
                texts("''reset'' \u201cties\u201d"));
    }

    @Property
    void tokensAreAllOfTheTextExceptWhiteSpace(@ForAll String text) {
        StringBuilder left = new StringBuilder();
        int end = 0;
        for (TextToken token : TextTokens.of(text)) {
            assertTrue(token.start() >= end);
            assertEquals(token.text(), token.span().of(text));
            left.append(text, end, token.start());
            end = token.end();
        }
        left.append(text.substring(end));
        assertTrue(left.codePoints().allMatch(Spacing::isSpace), left.toString());
    }

    private static List<String> texts(String text) {
        return TextTokens.of(text).stream().map(TextToken::text).toList();
    }
}
