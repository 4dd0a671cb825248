package claimmark.core.structure.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import claimmark.core.structure.copies.Lines;

final class DatedTitleTest {

    private static final String TITLE = "Council keeps the library open on Sundays";
    private static final String SUMMARY = "The zoo opens again, after a winter in which nobody came, and asks for"
            + " money.";

    @Test
    void aTitleWithADateOrAnAuthorBesideItIsFound() {
        assertEquals(2, lineOf(TITLE + " - The Post", SUMMARY, TITLE, "12 March 2019", "The council voted."));
        assertEquals(3, lineOf(TITLE + " - The Post", SUMMARY, "By Ann Lee", TITLE, "The council voted."));
    }

    @Test
    void aTitleAloneMayStandInAListOfOtherArticles() {
        assertEquals(0, lineOf(TITLE + " - The Post", SUMMARY, TITLE, "The zoo opens again", "Share"));
    }

    @Test
    void whatIsHardlyLikeTheTitleIsNot() {
        assertEquals(0, lineOf(TITLE + " - The Post", SUMMARY, "Council keeps the zoo open", "12 March 2019"));
        assertEquals(0, lineOf("12 March 2019"));
    }

    private static int lineOf(String... lines) {
        String text = String.join("\n", lines);
        return DatedTitle.of(PlainLines.of(text, Lines.of(text)));
    }
}
