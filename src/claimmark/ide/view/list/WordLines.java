package claimmark.ide.view.list;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

import claimmark.core.text.TextSpan;
import claimmark.ide.look.panel.ListItem;

/** On how many lines the cards show their words: as many as the longest of them need, and no more than three. */
final class WordLines {

    /** More would leave room for few cards. */
    static final int MOST = 3;

    private WordLines() {
    }

    /**
     * The lines that the longest words need in a list of this width. Lengths are those in the article; that of words
     * without a place is not counted.
     */
    static int of(ListRows rows, Control list) {
        int fit = fitting(list);
        int lines = 1;
        for (int row = 0; row < rows.size() && lines < MOST; row++) {
            int length = rows.item(row).flatMap(ListItem::span).map(TextSpan::length).orElse(0);
            lines = Math.max(lines, needed(length, fit));
        }
        return lines;
    }

    /** @param fit how many characters fit on a line; not positive when that is not known yet */
    static int needed(int length, int fit) {
        return fit <= 0 ? 1 : Math.max(1, Math.min(MOST, (length + fit - 1) / fit));
    }

    private static int fitting(Control list) {
        GC gc = new GC(list);
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        return (int) (RowPen.textWidth(list.getSize().x) / Math.max(1, character));
    }
}
