package claimmark.core.structure.lines;

import claimmark.core.structure.LineKinds;
import claimmark.core.structure.ShapedLine;

/**
 * Finds a headline that has a date or a byline next to it. Lines above such a headline belong to the page, even if they
 * read like an article. This excludes lists of other articles with their summaries.
 */
final class DatedTitle {

    private static final float ALIKE = 0.7f;
    private static final int LINES_ABOVE = 2;
    private static final int LINES_BELOW = 4;

    private DatedTitle() {
    }

    /** The index of the headline's line; 0 when there is none, because then no line is above it. */
    static int of(PlainLines lines) {
        TitleLine title = lines.title();
        if (title.line() < 0 || title.overlaps()[title.line()] < ALIKE) {
            return 0;
        }
        int from = Math.max(1, title.line() - LINES_ABOVE);
        int to = Math.min(lines.size(), title.line() + LINES_BELOW + 1);
        for (int i = from; i < to; i++) {
            ShapedLine line = lines.shaped(i);
            if (i != title.line() && (LineKinds.isDate(line) || LineKinds.isByline(line))) {
                return title.line();
            }
        }
        return 0;
    }
}
