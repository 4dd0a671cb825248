package claimmark.core.structure.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.text.TextSpan;

/** What is a line of a text, and which lines are one paragraph that was broken to fit a page. */
final class LinesTest {

    private static final String WIDE = "The council voted on Monday to keep it all";

    @Test
    void linesAreWithoutTheWhiteSpaceAroundThem() {
        assertEquals(List.of("one", "two  three", "four"), lines(" one\t\n\n  two  three \r\nfour"));
        assertEquals(List.of("one", "two"), lines("one\rtwo\r"));
        assertEquals(List.of("one"), lines("\uFEFF\u00a0one\u3000"));
        assertEquals(List.of("a"), lines("a"));
        assertEquals(List.of(), lines(""));
        assertEquals(List.of(), lines("\n \r\n\t"));
    }

    @Test
    void undividedIsTheWholeWithoutTheWhiteSpaceAround() {
        assertEquals(List.of(new TextSpan(1, 8)), Lines.undivided("\none\ntwo\n"));
        assertEquals(List.of(), Lines.undivided(" \n"));
    }

    @Test
    void linesOfOneLengthBetweenBlankOnesAreOneParagraph() {
        String first = WIDE + " open";
        assertEquals(List.of(first + "\n" + WIDE + "\nThe end."), blocks(first + "\n" + WIDE + "\nThe end."));
        assertEquals(List.of(first + "\n" + first, "Next"), blocks(first + "\n" + first + "\n\nNext"));
    }

    @Test
    void theLastLineMayBeShortAndNoOther() {
        String widest = "x".repeat(60);
        String ragged = "y".repeat(38);
        assertEquals(List.of(widest + "\n" + ragged + "\nz"), blocks(widest + "\n" + ragged + "\nz"));
        assertEquals(List.of(widest, "y".repeat(37), "z"), blocks(widest + "\n" + "y".repeat(37) + "\nz"));
    }

    @Test
    void veryShortAndVeryLongLinesAreNotBroken() {
        assertEquals(1, blocks("x".repeat(45) + "\nz").size());
        assertEquals(2, blocks("x".repeat(44) + "\nz").size());
        assertEquals(1, blocks("x".repeat(110) + "\nz").size());
        assertEquals(2, blocks("x".repeat(111) + "\nz").size());
    }

    @Test
    void aBreakIsALineFeedAReturnOrBoth() {
        String line = "x".repeat(50);
        for (String lineBreak : List.of("\n", "\r", "\r\n")) {
            assertEquals(1, blocks(line + lineBreak + line).size());
            assertEquals(2, blocks(line + lineBreak + " " + lineBreak + line).size());
        }
    }

    private static List<String> lines(String text) {
        return Lines.of(text).stream().map(span -> span.of(text)).toList();
    }

    private static List<String> blocks(String text) {
        return PlainBlocks.of(text).stream().map(span -> span.of(text)).toList();
    }
}
