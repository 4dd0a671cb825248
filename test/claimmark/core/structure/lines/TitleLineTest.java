package claimmark.core.structure.lines;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import claimmark.core.structure.copies.Lines;

final class TitleLineTest {

    @Test
    void aLaterLineLikeTheFirstIsTheTitle() {
        TitleLine title = titleOf("Council keeps the library open - The Post", "News", "Council keeps library open");
        assertEquals(2, title.line());
        assertArrayEquals(new float[] {1, 0, 8 / 10f}, title.overlaps(), 1e-6f);
    }

    @Test
    void aWordThatComesTwiceCountsOnce() {
        assertArrayEquals(new float[] {1, 2 / 6f}, titleOf("one two three", "one one four five").overlaps(), 1e-6f);
    }

    @Test
    void fewWordsAreNoTitle() {
        assertEquals(-1, titleOf("The Post", "The Post", "News of the day").line());
        assertEquals(-1, titleOf().line());
    }

    @Test
    void signsOutsideTheBasicPlaneAreNoWordsToShare() {
        String faces = "\uD83D\uDE00 \uD83D\uDE00 \uD83D\uDE00";
        assertArrayEquals(new float[] {0, 0}, titleOf(faces, faces).overlaps());
    }

    private static TitleLine titleOf(String... lines) {
        String text = String.join("\n", lines);
        return PlainLines.of(text, Lines.of(text)).title();
    }
}
