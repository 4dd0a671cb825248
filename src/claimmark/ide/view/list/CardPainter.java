package claimmark.ide.view.list;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import claimmark.ide.look.panel.Card;

/** Draws the cards of the list: kind and outcome, then the words, then the details. */
final class CardPainter {

    private final RowPen pen;

    CardPainter(RowPen pen) {
        this.pen = pen;
    }

    void paint(GC gc, Rectangle row, Card card, boolean selected) {
        Color foreground = gc.getForeground();
        Color second = pen.second(foreground, selected);
        int text = pen.text(row);
        int right = pen.right(row);
        int outcome = paintOutcome(gc, card, row, card.isSettled() ? foreground : second, selected);
        pen.icon(gc, card.icon(), pen.left(row), pen.top(row, 0), selected);
        gc.setForeground(foreground);
        pen.boldLine(gc, card.title(), text, pen.top(row, 0), outcome - RowPen.GAP);
        int last = pen.words(gc, card.words(), row, 1);
        int details = card.badge().map(badge -> paintBadge(gc, badge, row, last, selected) + 2 * RowPen.GAP)
                .orElse(text);
        gc.setForeground(second);
        pen.line(gc, card.details(), details, pen.top(row, last), right);
        pen.hairline(gc, row, foreground);
    }

    /**
     * Paints the outcome in the room that the title leaves.
     *
     * @return the x coordinate where it begins
     */
    private int paintOutcome(GC gc, Card card, Rectangle row, Color color, boolean selected) {
        gc.setForeground(color);
        int icon = card.outcomeIcon().isPresent() ? RowPen.ICON + RowPen.GAP : 0;
        int first = pen.text(row) + pen.boldWidth(gc, card.title()) + 2 * RowPen.GAP + icon;
        int start = Math.max(first, pen.right(row) - RowPen.width(gc, card.outcome()));
        pen.line(gc, card.outcome(), start, pen.top(row, 0), pen.right(row));
        if (start > pen.right(row)) {
            return pen.right(row);
        }
        if (card.outcomeIcon().isPresent()) {
            start -= RowPen.ICON + RowPen.GAP;
            pen.icon(gc, card.outcomeIcon().get(), start, pen.top(row, 0), selected);
        }
        return start;
    }

    /** @return the x coordinate where it ends */
    private int paintBadge(GC gc, Card.Badge badge, Rectangle row, int line, boolean selected) {
        int top = pen.top(row, line);
        pen.icon(gc, badge.icon(), pen.left(row), top, selected);
        pen.line(gc, badge.label(), pen.text(row), top, pen.right(row));
        return pen.text(row) + RowPen.width(gc, badge.label());
    }
}
