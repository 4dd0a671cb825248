package claimmark.core.structure.lines;

import java.util.List;

import claimmark.core.structure.LineShape;
import claimmark.core.structure.LineWords;
import claimmark.core.structure.TitleWords;

/**
 * The line of a plain text that is its headline. A dump of a web page begins with the page's title, which its headline
 * repeats; a text pasted from a page has the headline as the last line without a full stop before its body.
 *
 * @param line the first later line that is like the first one; -1 when there is none
 * @param overlaps for each line how many of its words and of the first line's are the same, from 0 to 1 (Dice's
 *        coefficient)
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
