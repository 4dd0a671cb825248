package claimmark.core.moved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextLikenessTest {

    @Test
    void textsThatDifferInWhiteSpaceAndPunctuationAreTheSame() {
        assertEquals(1, new TextLikeness("One two,\n three four five.").of("One two three  four five"));
    }

    @Test
    void textsWithoutARunInCommonHaveNoLikeness() {
        assertEquals(0, new TextLikeness("one two three four").of("four three two one"));
        assertEquals(0, new TextLikeness("one two three four").of(""));
        assertEquals(0, new TextLikeness("...").of("..."), "there are no words to compare");
    }

    @Test
    void aPartIsAsLikeAsItsShareOfTheWhole() {
        String whole = "a b c d e f g";
        assertEquals(0.5, new TextLikeness(whole).of("a b c d e"));
        assertEquals(0.5, new TextLikeness("a b c d e").of(whole));
    }

    @Test
    void shortTextsAreComparedAsAWhole() {
        assertEquals(1, new TextLikeness("Two words").of("Two words"));
        assertEquals(0, new TextLikeness("Two words").of("Three words"));
    }

    @Test
    void eachIdeographIsAWord() {
        double likeness = new TextLikeness("\u56DB\u6708\u5341\u65E5\u661F\u671F\u4E8C").of(
                "\u56DB\u6708\u5341\u65E5\u661F\u671F\u4E00");
        assertTrue(likeness > 0.5 && likeness < 1, "likeness " + likeness);
    }
}
