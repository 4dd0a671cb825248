package claimmark.core.structure.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class BrokenLinesTest {

    private static final String MAIL = "> The harbour council voted on Tuesday to close the ferry terminal\n"
            + "> for eleven weeks, after divers found that two of its piles had\n> lost a third.\n";

    private static List<String> longest(String text, int most) {
        return BrokenLines.longest(text, most).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void linesOfAMailAreBroken() {
        assertEquals(List.of("> The harbour council voted on Tuesday to close the ferry terminal",
                "> for eleven weeks, after divers found that two of its piles had"), longest(MAIL, 2));
    }

    @Test
    void paragraphsAreNot() {
        assertEquals(List.of(), longest("A headline\n\n" + "A paragraph goes on and on. ".repeat(20) + "\n", 2));
        assertEquals(List.of(), longest("A paragraph goes on and on. ".repeat(20), 2));
    }

    @Test
    void aLongAddressAmongThemIsNoParagraph() {
        String text = MAIL.repeat(10) + "https://example.org/" + "x".repeat(120) + "\n";
        assertEquals(66, longest(text, 1).get(0).length());
    }

    @Test
    void nothingHasNone() {
        assertEquals(List.of(), longest("", 3));
    }
}
