package claimmark.ide.view;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

import claimmark.ide.look.Icons;
import claimmark.ide.look.Labels;
import claimmark.ide.look.Palette;

/** Draws the cards of the list: three lines of text, kind and outcome in the first, and a hairline below. */
final class CardPainter {

    private static final int LINES = 3;
    private static final int MARGIN = 8;
    private static final int LEADING = 3;
    private static final int GAP = 6;
    private static final int ICON = 16;
    private static final int PLATE = 3;
    private static final double HAIRLINE = 0.16;
    private static final String ELLIPSIS = "\u2026";
    private static final int FLAGS = SWT.DRAW_TRANSPARENT;

    private final Control owner;
    private final LocalResourceManager resources;
    private int lineHeight;

    CardPainter(Control owner) {
        this.owner = owner;
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** The height of every card, in points. */
    int height(GC gc) {
        lineHeight = Math.max(gc.getFontMetrics().getHeight(), ICON);
        return LINES * lineHeight + (LINES - 1) * LEADING + 2 * MARGIN;
    }

    void paint(GC gc, Rectangle bounds, Card card, boolean selected) {
        lineHeight = Math.max(gc.getFontMetrics().getHeight(), ICON);
        Color foreground = gc.getForeground();
        Color second = selected ? foreground : Palette.secondary(foreground, owner.getBackground());
        int left = bounds.x + MARGIN;
        int right = bounds.x + bounds.width - MARGIN;
        int top = bounds.y + MARGIN;
        int text = left + ICON + GAP;
        int outcome = paintOutcome(gc, card, right, top, card.isSettled() ? foreground : second, selected);
        icon(gc, Icons.of(card.kind()), left, top, selected);
        gc.setForeground(foreground);
        gc.setFont(bold());
        line(gc, Labels.of(card.kind()), text, top, outcome - GAP);
        gc.setFont(owner.getFont());
        line(gc, card.words(), text, top + lineHeight + LEADING, right);
        gc.setForeground(second);
        line(gc, card.details(), text, top + 2 * (lineHeight + LEADING), right);
        hairline(gc, bounds, foreground);
    }

    /** @return where it begins */
    private int paintOutcome(GC gc, Card card, int right, int top, Color color, boolean selected) {
        gc.setForeground(color);
        int start = right - gc.textExtent(card.outcome(), FLAGS).x;
        line(gc, card.outcome(), start, top, right);
        if (card.status().isPresent()) {
            start -= ICON + GAP / 2;
            icon(gc, Icons.of(card.status().get()), start, top, selected);
        }
        return start;
    }

    /** Icons are drawn for the colour of the list, and not for that of the selection. */
    private void plate(GC gc, int x, int top) {
        Color before = gc.getBackground();
        gc.setBackground(owner.getBackground());
        gc.setAntialias(SWT.ON);
        int size = ICON + 2 * PLATE;
        gc.fillRoundRectangle(x - PLATE, top + (lineHeight - size) / 2, size, size, 2 * PLATE, 2 * PLATE);
        gc.setBackground(before);
    }

    private void icon(GC gc, Image image, int x, int top, boolean selected) {
        if (selected) {
            plate(gc, x, top);
        }
        gc.drawImage(image, x, top + (lineHeight - ICON) / 2);
    }

    private void line(GC gc, String text, int x, int top, int end) {
        int below = (lineHeight - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(shortened(gc, text, end - x), x, top + below, FLAGS);
    }

    private void hairline(GC gc, Rectangle bounds, Color foreground) {
        gc.setForeground(Palette.mix(foreground, owner.getBackground(), HAIRLINE));
        int y = bounds.y + bounds.height - 1;
        gc.drawLine(bounds.x, y, bounds.x + bounds.width, y);
    }

    private Font bold() {
        return resources.create(FontDescriptor.createFrom(owner.getFont()).setStyle(SWT.BOLD));
    }

    /** As much of {@code text} as fits into {@code width}, with an ellipsis where something is left out. */
    private static String shortened(GC gc, String text, int width) {
        if (gc.textExtent(text, FLAGS).x <= width) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (gc.textExtent(text.substring(0, middle) + ELLIPSIS, FLAGS).x <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        int end = fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
