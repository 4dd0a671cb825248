package claimmark.core.structure.copies;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

import claimmark.core.text.TextSpan;

/**
 * Lines that were broken at a column before anybody reads them here, as mail programs, agencies and readers of PDF
 * files do. Broken once more at another column, they would be hard to read.
 */
public final class BrokenLines {

    /** In UTF-16 units. Nobody breaks lines further right; a line that goes on is a paragraph. */
    private static final int LONGEST = 100;
    /** How much of a text stands in broken lines, if it has any: an address or a table may be longer. */
    private static final double SHARE = .9;

    private BrokenLines() {
    }

    /**
     * The longest broken lines of a text; none when its lines are paragraphs.
     *
     * @param most how many are told
     * @return places in the text, the longest first, without line breaks
     */
    public static List<TextSpan> longest(String text, int most) {
        Queue<TextSpan> longest = new PriorityQueue<>(Comparator.comparingInt(TextSpan::length));
        long inBroken = 0;
        for (int start = 0; start < text.length();) {
            int found = text.indexOf('\n', start);
            int end = found < 0 ? text.length() : found;
            if (end - start <= LONGEST) {
                inBroken += end - start + 1;
                longest.add(new TextSpan(start, end));
                if (longest.size() > most) {
                    longest.remove();
                }
            }
            start = end + 1;
        }
        return inBroken < SHARE * text.length() ? List.of()
                : longest.stream().sorted(Comparator.comparingInt(TextSpan::length).reversed()).toList();
    }
}
