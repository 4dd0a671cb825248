package claimmark.core.structure.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import claimmark.core.structure.LineShape;
import claimmark.core.text.TextSpan;

/** Where running text is densest: by the words of the lines, and by what a first look thinks of them. */
final class RunsTest {

    @Test
    void theRunOfLongLinesIsFound() {
        assertEquals(new LongestRun(1, 2, 60), runOf(3, 40, 20, 3));
    }

    @Test
    void aShortLineBetweenLongOnesIsInTheRun() {
        assertEquals(new LongestRun(0, 2, 65), runOf(40, 3, 22));
        assertEquals(new LongestRun(0, 0, 40), runOf(40, 3, 20), "what follows is worth no more than what it costs");
    }

    @Test
    void ofTwoRunsTheLongerIsTaken() {
        assertEquals(new LongestRun(4, 4, 30), runOf(20, 1, 1, 1, 30));
        assertEquals(new LongestRun(0, 0, 30), runOf(30, 1, 1, 1, 20));
        assertEquals(new LongestRun(0, 0, 30), runOf(30, 0, 0, 0, 30), "of equal ones the first");
    }

    @Test
    void twelveWordsAreNoRunAndThirteenAre() {
        assertEquals(new LongestRun(0, -1, 0), runOf(12, 12));
        assertEquals(new LongestRun(0, -1, 0), runOf());
        assertEquals(new LongestRun(0, 1, 25), runOf(12, 13), "what costs nothing comes along");
    }

    @Test
    void likelyLinesMakeARegion() {
        LikelyRegion region = regionOf(new float[] {0.1f, 0.9f, 0.4f, 0.8f, 0.2f}, 10, 10, 10, 10, 10);
        assertEquals(new LikelyRegion(1, 3), region);
        assertFalse(region.contains(0));
        assertTrue(region.contains(1));
        assertTrue(region.contains(2));
        assertTrue(region.contains(3));
        assertFalse(region.contains(4));
    }

    @Test
    void wordsWeighMoreThanLines() {
        assertEquals(new LikelyRegion(3, 3), regionOf(new float[] {0.9f, 0.9f, 0.1f, 0.9f}, 2, 2, 30, 50));
    }

    @Test
    void exactlyHalfIsNotLikely() {
        assertEquals(new LikelyRegion(0, -1), regionOf(new float[] {0.5f, 0.5f}, 10, 10));
        assertFalse(regionOf(new float[] {0.5f}, 10).contains(0));
        assertEquals(new LikelyRegion(0, -1), regionOf(new float[] {}));
    }

    private static LongestRun runOf(int... words) {
        return LongestRun.of(Arrays.stream(words).mapToObj(RunsTest::shape).toList());
    }

    private static LineShape shape(int words) {
        String line = "word ".repeat(words);
        return LineShape.of(line, new TextSpan(0, line.length()));
    }

    private static LikelyRegion regionOf(float[] looks, int... words) {
        float[][] rows = new float[looks.length][LineFeature.values().length];
        for (int i = 0; i < rows.length; i++) {
            rows[i][LineFeature.WORDS.ordinal()] = words[i];
        }
        return LikelyRegion.of(looks, rows);
    }
}
