package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import claimmark.core.text.TextReplacement;
import claimmark.core.text.TextSpan;

/** Which lines of a replaced text are in the new one, in another order. */
class MovedLinesTest {

    private static Optional<String> place(String before, String after, String words) {
        TextSpan span = TextSpan.ofLength(before.indexOf(words), words.length());
        return MovedLines.of(new TextReplacement(7, before, after)).place(span).map(place -> place.of(after));
    }

    private static Optional<TextSpan> place(String before, String after, int start, int end) {
        return MovedLines.of(new TextReplacement(0, before, after)).place(new TextSpan(start, end));
    }

    @ParameterizedTest
    @CsvSource(value = { "one|two>two|one", "one|two|three>three|one|two", "one|two|>two|one|", "|one>one|",
        "one|one|two>two|one|one" }, delimiter = '>')
    void theSameLinesInAnotherOrderAreAReordering(String before, String after) {
        assertEquals(true, isReordering(before, after));
    }

    @ParameterizedTest
    @CsvSource(value = { "one>eno", "one|two>two|eno", "one|two>two one", "one|two>two|one|",
        "one|two|two>two|one|one" },
            delimiter = '>')
    void otherLinesAreNone(String before, String after) {
        assertEquals(false, isReordering(before, after));
    }

    private static boolean isReordering(String before, String after) {
        return MovedLines.isReordering(new TextReplacement(7, before.replace('|', '\n'), after.replace('|', '\n')));
    }

    @Test
    void marksAreWhereTheirLinesWent() {
        String before = "one a\ntwo b\nthree c";
        String after = "three c\none a\ntwo b";
        assertEquals(Optional.of(new TextSpan(0, 7)), place(before, after, 12, 19));
        assertEquals(Optional.of(new TextSpan(12, 13)), place(before, after, 4, 5));
        assertEquals(Optional.of("one a\ntwo b"), place(before, after, "one a\ntwo b"));
        assertEquals(Optional.empty(), place(before, after, "two b\nthree c"), "the lines are apart now");
    }

    @Test
    void anEmptyMarkIsInItsLine() {
        assertEquals(Optional.of(new TextSpan(4, 4)), place("one\ntwo", "two\none", 0, 0));
        assertEquals(Optional.of(new TextSpan(0, 0)), place("one\ntwo", "two\none", 4, 4));
        assertEquals(Optional.of(new TextSpan(3, 3)), place("one\ntwo", "two\none", 7, 7));
    }

    @Test
    void lineBreaksMayBecomeOthers() {
        assertEquals(Optional.of(new TextSpan(0, 7)), place("one\r\ntwo", "one\ntwo", 0, 8));
        assertEquals(Optional.of(new TextSpan(4, 7)), place("one\r\ntwo", "one\ntwo", 5, 8));
        assertEquals(Optional.of(new TextSpan(0, 3)), place("one\r\ntwo", "one\ntwo", 0, 5), "with its line break");
        assertEquals(Optional.of(new TextSpan(5, 8)), place("one\rtwo", "one\r\ntwo", 4, 7));
    }

    @Test
    void linesThatStandThereTwiceGoWithTheirNeighbours() {
        String before = "same\none\nsame\ntwo\nsame";
        String after = "two\nsame\nsame\none\nsame";
        assertEquals(Optional.of(new TextSpan(9, 13)), place(before, after, 0, 4), "before one");
        assertEquals(Optional.of(new TextSpan(18, 22)), place(before, after, 9, 13), "after one");
        assertEquals(Optional.of(new TextSpan(4, 8)), place(before, after, 18, 22), "after two");
    }

    @Test
    void aLineThatIsGoneOrStandsThereTwiceByItselfIsNowhere() {
        assertEquals(Optional.empty(), place("one\ntwo", "two\nthree", "one"));
        assertEquals(Optional.empty(), place("one\ntwo\none", "one\nthree\none\nfour\none", "one"));
        assertEquals(Optional.empty(), place("one", "two\none", "one"), "a line by itself is no line that moved");
        assertEquals(Optional.empty(), place("one\ntwo", "one", "one"));
    }
}
