package claimmark.core.structure.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextSpan;

/** A paragraph that was broken to fit a page is read as one line. */
class UnwrappedTest {

    @Test
    void linesAreJoinedWithASpace() {
        assertEquals("one two three", read("one\n  two\r\nthree"));
        assertEquals("one\u00a0 two", read("one\u00a0 two"));
    }

    @Test
    void aWordThatWasBrokenIsWholeAgain() {
        assertEquals("the harbour", read("the har-\nbour"));
        assertEquals("Saxe- Coburg", read("Saxe-\nCoburg"), "a name keeps its hyphen");
        assertEquals("4- five", read("4-\nfive"));
    }

    @Test
    void marksOfQuotingAreLeftOut() {
        assertEquals("one two three", read("one\n> > two\n> \n>three"));
    }

    @Test
    void ligaturesOfPrintAreTakenApart() {
        assertEquals("first office", read("\uFB01rst o\uFB03ce"));
        assertEquals("first flight", read("\uFB01rst\n\uFB02ight"));
    }

    private static String read(String text) {
        return Unwrapped.of(text, new TextSpan(0, text.length()));
    }
}
