package claimmark.core.suggest.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextSpan;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

class PassageFinderTest {

    @Test
    void everyMarkOfEnglishTypographyIsKnown() {
        for (String quoted : List.of("\"so be it\"", "\u201cso be it\u201d", "\u201eso be it\u201d", "''so be it''",
                "``so be it''", "\u2018so be it\u2019", "'so be it'", "\u00abso be it\u00bb", "\u201cso be it\"",
                "\u201cso be it\u201c")) {
            assertEquals(List.of(quoted), passages("He said " + quoted + " and left."), quoted);
        }
    }

    @Test
    void apostrophesAreNoMarks() {
        assertEquals(List.of(), passages("The workers' union didn't strike in the '90s, 'cause it couldn't."));
        assertEquals(List.of("'I didn't do it,'"), passages("'I didn't do it,' said the workers' leader."));
    }

    @Test
    void manyApostrophesThatOpenNothingAreReadInOneGo() {
        String apostrophes = "rock 'n 'roll ".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(List.of(), passages(apostrophes)));
    }

    @Test
    void inchesAreNoMarks() {
        assertEquals(List.of("\"tall\""), passages("He is 6'2\" and \"tall\"."));
    }

    @Test
    void marksWithinMarksBelongToWhatIsQuoted() {
        String doubleOutside = "\u201cHe said \u2018no\u2019 to me.\u201d";
        assertEquals(List.of(doubleOutside), passages(doubleOutside));
        assertEquals(List.of("'He said \"no\" to me.'"), passages("'He said \"no\" to me.'"));
    }

    @Test
    void whatIsNeverClosedGoesOnToTheEndOfItsBlock() {
        assertEquals(List.of("\u201cIt is not over."), passages("He said: \u201cIt is not over. "));
        assertEquals(List.of(), passages("It is not over,\u201d he said."));
    }

    @Test
    void marksAroundNothingAreNotReported() {
        assertEquals(List.of(), passages("He said \"\" and \"...\"."));
    }

    @Property(tries = 300)
    void passagesAreInOrderAndInsideTheBlock(
            @ForAll @Chars({ '"', '\'', '\u201c', '\u201d', '\u2018', '\u2019', 'a', ' ', '.', '\n' }) String text) {
        int end = 0;
        for (QuotedPassage passage : PassageFinder.of(text, new TextSpan(0, text.length()))) {
            assertTrue(passage.span().start() >= end && passage.span().contains(passage.words()));
            end = passage.span().end();
        }
        assertTrue(end <= text.length());
    }

    private static List<String> passages(String text) {
        return PassageFinder.of(text, new TextSpan(0, text.length())).stream().map(passage -> passage.span().of(text))
                .toList();
    }
}
