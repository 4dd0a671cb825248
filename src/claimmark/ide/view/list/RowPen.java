package claimmark.ide.view.list;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;

import claimmark.ide.look.OneLine;
import claimmark.ide.look.Palette;

/**
 * Draws texts and icons into the rows of the list: a line, one or more lines of words, and a third line; an icon before
 * each, and a hairline below. All rows are of one height, since a table with many rows can have no other.
 */
final class RowPen {

    static final int ICON = 16;
    static final int GAP = 6;

    /** The first line and the last. */
    private static final int OTHER_LINES = 2;
    private static final int MARGIN = 8;
    private static final int LEADING = 3;
    private static final int PLATE = 3;
    private static final double HAIRLINE = 0.16;
    private static final String ELLIPSIS = "\u2026";
    private static final int FLAGS = SWT.DRAW_TRANSPARENT;

    private final Control owner;
    private final Font bold;
    private final int wordLines;
    private int lineHeight;

    /** @param wordLines on how many lines words are shown at most */
    RowPen(Control owner, int wordLines) {
        this.owner = owner;
        this.wordLines = wordLines;
        bold = new LocalResourceManager(JFaceResources.getResources(), owner)
                .create(FontDescriptor.createFrom(owner.getFont()).setStyle(SWT.BOLD));
    }

    /** The height of every row, in points. */
    int height(GC gc) {
        lineHeight = Math.max(gc.getFontMetrics().getHeight(), ICON);
        int lines = OTHER_LINES + wordLines;
        return lines * lineHeight + (lines - 1) * LEADING + 2 * MARGIN;
    }

    /** On how many lines words are shown at most. */
    int wordLines() {
        return wordLines;
    }

    /** The x coordinate of the icons. */
    int left(Rectangle row) {
        return row.x + MARGIN;
    }

    /** The x coordinate where texts begin. */
    int text(Rectangle row) {
        return left(row) + ICON + GAP;
    }

    /** The x coordinate where texts end. */
    int right(Rectangle row) {
        return row.x + row.width - MARGIN;
    }

    /** The y coordinate of a line; the first is 0. */
    int top(Rectangle row, int line) {
        return row.y + MARGIN + line * (lineHeight + LEADING);
    }

    /** How wide the texts of a row of this width are at most. */
    static int textWidth(int row) {
        return row - 2 * MARGIN - ICON - GAP;
    }

    Color second(Color foreground, boolean selected) {
        return selected ? foreground : Palette.secondary(foreground, owner.getBackground());
    }

    void icon(GC gc, Image image, int x, int top, boolean selected) {
        if (selected) {
            plate(gc, x, top);
        }
        gc.drawImage(image, x, top + (lineHeight - ICON) / 2);
    }

    /** Draws an icon. Icons are made for the background of the list, not for that of the selection. */
    private void plate(GC gc, int x, int top) {
        Color before = gc.getBackground();
        gc.setBackground(owner.getBackground());
        gc.setAntialias(SWT.ON);
        int size = ICON + 2 * PLATE;
        gc.fillRoundRectangle(x - PLATE, top + (lineHeight - size) / 2, size, size, 2 * PLATE, 2 * PLATE);
        gc.setBackground(before);
    }

    /** Draws a triangle that points down when the section is open, or else to the right. */
    void twistie(GC gc, int x, int top, boolean open) {
        Color before = gc.getBackground();
        gc.setBackground(gc.getForeground());
        gc.setAntialias(SWT.ON);
        int half = ICON / 4;
        int centreX = x + ICON / 2;
        int centreY = top + lineHeight / 2;
        gc.fillPolygon(open
                ? new int[] { centreX - half, centreY - half / 2, centreX + half, centreY - half / 2, centreX,
                        centreY + half }
                : new int[] { centreX - half / 2, centreY - half, centreX - half / 2, centreY + half, centreX + half,
                        centreY });
        gc.setBackground(before);
    }

    int boldWidth(GC gc, String text) {
        gc.setFont(bold);
        int width = width(gc, text);
        gc.setFont(owner.getFont());
        return width;
    }

    void boldLine(GC gc, String text, int x, int top, int end) {
        gc.setFont(bold);
        line(gc, text, x, top, end);
        gc.setFont(owner.getFont());
    }

    /** Draws a text, shortened where it is too long; nothing where there is no room for a letter. */
    void line(GC gc, String text, int x, int top, int end) {
        if (end - x < width(gc, ELLIPSIS)) {
            return;
        }
        int below = (lineHeight - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(shortened(gc, text, end - x), x, top + below, FLAGS);
    }

    /**
     * Draws words on as many lines as they need and there are; the last is shortened.
     *
     * @param line the first line
     * @return the line after them
     */
    int words(GC gc, String words, Rectangle row, int line) {
        int width = textWidth(row.width);
        if (width <= 0) {
            return line + 1;
        }
        TextLayout layout = new TextLayout(gc.getDevice());
        layout.setFont(owner.getFont());
        layout.setText(words);
        layout.setWidth(width);
        int[] starts = layout.getLineOffsets();
        layout.dispose();
        int lines = Math.max(1, Math.min(wordLines, starts.length - 1));
        for (int each = 0; each < lines; each++) {
            boolean last = each == lines - 1;
            String shown = last ? words.substring(starts[each]) : words.substring(starts[each], starts[each + 1]);
            line(gc, shown.stripTrailing(), text(row), top(row, line + each), right(row));
        }
        return line + lines;
    }

    static int width(GC gc, String text) {
        return gc.textExtent(text, FLAGS).x;
    }

    void hairline(GC gc, Rectangle row, Color foreground) {
        gc.setForeground(Palette.mix(foreground, owner.getBackground(), HAIRLINE));
        int y = row.y + row.height - 1;
        gc.drawLine(row.x, y, row.x + row.width, y);
    }

    /** Shortens {@code text} to {@code width}, with an ellipsis. */
    private static String shortened(GC gc, String text, int width) {
        if (width(gc, text) <= width) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (width(gc, text.substring(0, middle) + ELLIPSIS) <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return OneLine.start(text, fits).stripTrailing() + ELLIPSIS;
    }
}
