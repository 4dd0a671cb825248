package claimmark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LineIndexTest {

    private static List<Integer> lines(String text) {
        LineIndex index = new LineIndex(text);
        return IntStream.rangeClosed(0, text.length()).mapToObj(index::line).toList();
    }

    @Test
    void aLineEndsAfterItsBreak() {
        assertEquals(List.of(1, 1, 2, 2), lines("a\nb"));
        assertEquals(List.of(1, 1, 2, 2), lines("a\rb"));
        assertEquals(List.of(1, 1, 1, 2, 2), lines("a\r\nb"));
        assertEquals(List.of(1, 2, 3), lines("\n\r"));
    }

    @Test
    void aTextWithoutBreaksHasOneLine() {
        assertEquals(List.of(1), lines(""));
        assertEquals(1, new LineIndex("abc").count());
    }

    @Test
    void tellsWhereEachOfManyLinesStarts() {
        LineIndex index = new LineIndex("ab\n".repeat(100));
        assertEquals(101, index.count());
        for (int line = 1; line <= 101; line++) {
            assertEquals(3 * (line - 1), index.start(line));
            assertEquals(line, index.line(index.start(line)));
        }
    }

    @Test
    void refusesWhatIsNotInTheText() {
        LineIndex index = new LineIndex("a\n");
        assertThrows(IllegalArgumentException.class, () -> index.line(3));
        assertThrows(IllegalArgumentException.class, () -> index.line(-1));
        assertThrows(IllegalArgumentException.class, () -> index.start(0));
        assertThrows(IllegalArgumentException.class, () -> index.start(3));
    }
}
