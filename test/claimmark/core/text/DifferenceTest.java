package claimmark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final String TEXT = "refrain form aaa \uD83D\uDE00";

    @Test
    void leavesOutWhatIsTheSame() {
        assertEquals(new Difference(new TextSpan(9, 11), "ro"), Difference.between(TEXT, new TextSpan(8, 12), "from"));
        assertEquals(new Difference(new TextSpan(12, 12), "s"), Difference.between(TEXT, new TextSpan(8, 12), "forms"));
        assertTrue(Difference.between(TEXT, new TextSpan(8, 12), "form").isNone());
    }

    @Test
    void countsRepeatedCharactersOnce() {
        assertEquals(new Difference(new TextSpan(15, 16), ""), Difference.between(TEXT, new TextSpan(13, 16), "aa"));
        assertEquals(new Difference(new TextSpan(16, 16), "a"), Difference.between(TEXT, new TextSpan(13, 16), "aaaa"));
    }

    @Test
    void keepsSurrogatePairsWhole() {
        TextSpan smile = new TextSpan(17, 19);
        assertEquals(new Difference(smile, "\uD83D\uDE01"), Difference.between(TEXT, smile, "\uD83D\uDE01"));
        assertEquals(new Difference(smile, "\uD83E\uDE00"), Difference.between(TEXT, smile, "\uD83E\uDE00"));
    }
}
