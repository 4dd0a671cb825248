package claimmark.ide.editor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.editor.print.PrintedLine.Run;

class PrintedLineTest {

    private static final PrintedStyle PLAIN = PrintedStyle.of(12, 0, false);
    private static final PrintedStyle HEADLINE = PrintedStyle.of(19, 1, false);

    private static PrintedMark mark(int number, int start, int end) {
        return new PrintedMark(number, new TextSpan(start, end), AnnotationKind.CLAIM);
    }

    @Test
    void aLineWithoutMarksIsAsItIs() {
        assertEquals(new PrintedLine("Taxes fell.", List.of(new Run(0, 11, PLAIN))),
                PrintedLine.plain("Taxes fell.", PLAIN));
        assertEquals(new PrintedLine("", List.of()), PrintedLine.plain("", PLAIN));
        assertEquals(PrintedLine.plain("Taxes", PLAIN),
                PrintedLine.of("Taxes", 100, PLAIN, List.of(), List.of(mark(1, 0, 100), mark(2, 105, 110))));
    }

    @Test
    void aMarkIsUnderlinedAndFollowedByItsNumber() {
        PrintedLine line = PrintedLine.of("Taxes fell.", 100, PLAIN, List.of(), List.of(mark(12, 106, 110)));
        assertEquals("Taxes fell12.", line.text());
        assertEquals(List.of(new Run(0, 6, PLAIN), new Run(6, 10, PLAIN.marked(AnnotationKind.CLAIM)),
                new Run(10, 12, PLAIN.marked(AnnotationKind.CLAIM).number()), new Run(12, 13, PLAIN)), line.runs());
    }

    @Test
    void aMarkOverSeveralLinesHasItsNumberInTheLast() {
        List<PrintedMark> marks = List.of(mark(1, 6, 14));
        assertEquals("Taxes fell.", PrintedLine.of("Taxes fell.", 0, PLAIN, List.of(), marks).text());
        assertEquals("We1 all", PrintedLine.of("We all", 12, PLAIN, List.of(), marks).text());
    }

    @Test
    void aMarkThatEndsWithTheLineBreakHasItsNumberAtTheEndOfTheLine() {
        List<PrintedMark> marks = List.of(mark(1, 6, 12));
        assertEquals("Taxes fell.1", PrintedLine.of("Taxes fell.", 0, PLAIN, List.of(), marks).text());
        assertEquals("We", PrintedLine.of("We", 12, PLAIN, List.of(), marks).text());
    }

    @Test
    void theLookOfTheBlockStays() {
        PrintedLine line = PrintedLine.of("Taxes fell", 0, PLAIN, List.of(new Run(0, 10, HEADLINE)),
                List.of(mark(1, 0, 5)));
        assertEquals(List.of(HEADLINE.marked(AnnotationKind.CLAIM), HEADLINE.number().marked(AnnotationKind.CLAIM),
                HEADLINE), List.of(line.runs().get(0).style(),
                        line.runs().get(1).style().marked(AnnotationKind.CLAIM), line.runs().get(2).style()));
        assertEquals(13, line.runs().get(1).style().points());
    }
}
