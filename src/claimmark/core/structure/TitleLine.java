package claimmark.core.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import claimmark.core.text.TextSpan;

/**
 * The line of a plain text that is its headline. A dump of a web page begins with the page's title, which its headline
 * repeats; a text pasted from a page has the headline as the last line without a full stop before its body.
 */
final class TitleLine {

    private static final int LONGEST = 40;
    private static final int LEAST_WORDS = 3;
    private static final float ALIKE = 0.55f;

    private TitleLine() {
    }

    /** The first later line that is like the first one; -1 when there is none. */
    static int of(String text, List<TextSpan> lines, List<LineShape> shapes) {
        for (int i = 1; i < lines.size(); i++) {
            if (overlap(text, lines, shapes, i) >= ALIKE) {
                return i;
            }
        }
        return -1;
    }

    /** How many words of a line and of the first line are the same, from 0 to 1 (Dice's coefficient). */
    static float overlap(String text, List<TextSpan> lines, List<LineShape> shapes, int line) {
        int words = shapes.get(line).words();
        int titleWords = shapes.get(0).words();
        if (words < LEAST_WORDS || words > LONGEST || titleWords < LEAST_WORDS || titleWords > LONGEST) {
            return 0;
        }
        Set<String> own = LineWords.distinct(lines.get(line).of(text));
        Set<String> title = LineWords.distinct(lines.get(0).of(text));
        int all = own.size() + title.size();
        Set<String> shared = new HashSet<>(own);
        shared.retainAll(title);
        return 2f * shared.size() / all;
    }
}
