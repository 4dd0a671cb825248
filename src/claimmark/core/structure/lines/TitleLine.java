package claimmark.core.structure.lines;

import java.util.List;

import claimmark.core.structure.LineShape;
import claimmark.core.structure.LineWords;
import claimmark.core.structure.TitleWords;

/**
 * Finds the headline of a plain text by its first line. A copy of a web page begins with the title of the page, and the
 * headline repeats it.
 *
 * @param line the index of the first later line that is similar to the first one; -1 when there is none
 * @param overlaps the similarity of each line and the first one by their common words, from 0 to 1 (Dice's coefficient)
 */
record TitleLine(int line, float[] overlaps) {

    private static final int LONGEST = 40;
    private static final int LEAST_WORDS = 3;
    private static final float ALIKE = 0.55f;

    static TitleLine of(List<String> lines, List<LineShape> shapes) {
        float[] overlaps = new float[lines.size()];
        int found = -1;
        if (!lines.isEmpty() && isComparable(shapes.get(0))) {
            TitleWords title = TitleWords.of(lines.get(0));
            for (int i = 0; i < overlaps.length; i++) {
                overlaps[i] = isComparable(shapes.get(i)) ? title.overlap(LineWords.of(lines.get(i))) : 0;
                found = found < 0 && i > 0 && overlaps[i] >= ALIKE ? i : found;
            }
        }
        return new TitleLine(found, overlaps);
    }

    private static boolean isComparable(LineShape shape) {
        return shape.words() >= LEAST_WORDS && shape.words() <= LONGEST;
    }
}
