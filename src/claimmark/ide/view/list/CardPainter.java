package claimmark.ide.view.list;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import claimmark.ide.look.Icons;
import claimmark.ide.look.Labels;

/** Draws the cards of the list: kind and outcome in the first line, then the words, then what is said of them. */
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
        pen.icon(gc, Icons.of(card.kind()), pen.left(row), pen.top(row, 0), selected);
        gc.setForeground(foreground);
        pen.boldLine(gc, Labels.of(card.kind()), text, pen.top(row, 0), outcome - RowPen.GAP);
        pen.line(gc, card.words(), text, pen.top(row, 1), right);
        int details = card.look().isEmpty() ? text : paintLook(gc, card, row, selected);
        gc.setForeground(second);
        pen.line(gc, card.details(), details, pen.top(row, 2), right);
        pen.hairline(gc, row, foreground);
    }

    /** @return where it begins */
    private int paintOutcome(GC gc, Card card, Rectangle row, Color color, boolean selected) {
        gc.setForeground(color);
        int start = pen.right(row) - RowPen.width(gc, card.outcome());
        pen.line(gc, card.outcome(), start, pen.top(row, 0), pen.right(row));
        if (card.status().isPresent()) {
            start -= RowPen.ICON + RowPen.GAP / 2;
            pen.icon(gc, Icons.of(card.status().get()), start, pen.top(row, 0), selected);
        }
        return start;
    }

    /** @return where the text after it begins */
    private int paintLook(GC gc, Card card, Rectangle row, boolean selected) {
        int top = pen.top(row, 2);
        String label = card.look().get().label();
        pen.icon(gc, card.look().get().icon(), pen.left(row), top, selected);
        pen.line(gc, label, pen.text(row), top, pen.right(row));
        return pen.text(row) + RowPen.width(gc, label) + (card.details().isEmpty() ? 0 : RowPen.GAP * 2);
    }
}
