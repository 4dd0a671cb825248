package claimmark.ide.suggest.walk;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;

import claimmark.core.text.TextSpan;
import claimmark.ide.look.Palette;

/** Shows on the page what is suggested, why, and with which keys to answer. It never has the focus. */
final class WalkCard {

    private static final int MARGIN = 8;
    private static final int GAP = 3;
    private static final int ICON = 16;
    /** Between the words and the card, so that the line under the words is seen. */
    private static final int DISTANCE = 8;
    private static final double GROUND = .07;
    private static final double BORDER = .35;

    private final StyledText text;
    private final Canvas canvas;
    private Optional<Content> content = Optional.empty();

    /**
     * What the card says.
     *
     * @param title the first line, behind the icon
     * @param lines the others
     */
    record Content(Image icon, String title, List<String> lines) {
    }

    WalkCard(StyledText text) {
        this.text = text;
        canvas = new Canvas(text, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.setCursor(text.getDisplay().getSystemCursor(SWT.CURSOR_ARROW));
        canvas.addListener(SWT.Paint, event -> content.ifPresent(shown -> paint(event.gc, shown)));
        canvas.setVisible(false);
    }

    /**
     * Shows the card below a row of the page, or above it where there is no room.
     *
     * @param place of the words in the widget
     */
    void show(Content shown, TextSpan place) {
        content = Optional.of(shown);
        Point size = size(shown);
        Rectangle page = text.getClientArea();
        Rectangle words = text.getTextBounds(place.start(), Math.max(place.start(), place.end() - 1));
        int below = words.y + words.height + DISTANCE;
        int y = below + size.y <= page.height ? below : Math.max(0, words.y - size.y - DISTANCE);
        int x = Math.max(0, Math.min(text.getLocationAtOffset(place.start()).x, page.width - size.x - MARGIN));
        canvas.setBounds(x, y, Math.min(size.x, page.width), size.y);
        canvas.setVisible(true);
        canvas.redraw();
    }

    private Point size(Content shown) {
        GC gc = new GC(canvas);
        gc.setFont(font());
        int width = ICON + GAP + gc.textExtent(shown.title()).x;
        int line = gc.getFontMetrics().getHeight();
        for (String each : shown.lines()) {
            width = Math.max(width, gc.textExtent(each).x);
        }
        gc.dispose();
        return new Point(width + 2 * MARGIN, (shown.lines().size() + 1) * (line + GAP) + 2 * MARGIN);
    }

    private void paint(GC gc, Content shown) {
        Color page = text.getBackground();
        Color letters = text.getForeground();
        Rectangle area = canvas.getClientArea();
        gc.setFont(font());
        gc.setBackground(Palette.mix(letters, page, GROUND));
        gc.fillRectangle(area);
        gc.setForeground(Palette.mix(letters, page, BORDER));
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        int line = gc.getFontMetrics().getHeight() + GAP;
        int y = MARGIN;
        gc.drawImage(shown.icon(), MARGIN, y);
        gc.setForeground(letters);
        gc.drawText(shown.title(), MARGIN + ICON + GAP, y, true);
        gc.setForeground(Palette.secondary(letters, page));
        for (String each : shown.lines()) {
            y += line;
            gc.drawText(each, MARGIN, y, true);
        }
    }

    private static Font font() {
        return Display.getCurrent().getSystemFont();
    }

    void close() {
        if (!canvas.isDisposed()) {
            canvas.dispose();
        }
    }
}
