package claimmark.core.structure.lines;

import claimmark.core.structure.LineKinds;
import claimmark.core.structure.ShapedLine;

/**
 * The headline of a dump that has its author or date beside it: what stands above is the page's, however much it reads
 * like an article. Lists of other articles with their summaries are what it keeps out.
 */
final class DatedTitle {

    private static final float ALIKE = 0.7f;
    private static final int LINES_ABOVE = 2;
    private static final int LINES_BELOW = 4;

    private DatedTitle() {
    }

    /** The number of its line; 0 when a text has none, so that nothing stands above. */
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
