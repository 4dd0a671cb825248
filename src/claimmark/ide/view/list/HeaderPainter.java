package claimmark.ide.view.list;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the header of a section of the list: its title, the number of its cards, and what they are. */
final class HeaderPainter {

    private final RowPen pen;

    HeaderPainter(RowPen pen) {
        this.pen = pen;
    }

    void paint(GC gc, Rectangle row, ListRow.Header header, boolean selected) {
        Color foreground = gc.getForeground();
        int text = pen.text(row);
        int right = pen.right(row);
        // The free space is above the title, so that the title is nearer to its own cards than to those before it.
        int free = pen.wordLines() - 1;
        int first = header.of().detail().isEmpty() ? free + 1 : free;
        pen.twistie(gc, pen.left(row), pen.top(row, first), header.open());
        pen.boldLine(gc, header.title(), text, pen.top(row, first), right);
        gc.setForeground(pen.second(foreground, selected));
        pen.line(gc, header.of().hint(), text, pen.top(row, first + 1), right);
        pen.line(gc, header.of().detail(), text, pen.top(row, free + 2), right);
        pen.hairline(gc, row, foreground);
    }
}
