package claimmark.ide.look.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

import claimmark.core.model.AnnotationKind;
import claimmark.core.text.TextSpan;
import claimmark.ide.look.Accessibility;
import claimmark.ide.look.Icons;
import claimmark.ide.look.Palette;
import claimmark.ide.look.WidgetOffsets;
import claimmark.ide.session.TextView;
import claimmark.ide.session.work.UiThread;

/**
 * A card on the page beside some words, in the font and the colours of the page. It never has the focus, and never
 * covers those words, wherever the page is scrolled; where their paragraph does not reach far, it covers none of it.
 * What it says can be clicked.
 *
 * @param <K> what keys mean
 */
public final class KeyCard<K> {

    private static final int MARGIN = 12;
    private static final int EDGE = 4;
    private static final int CORNER = 8;
    private static final int LINE_GAP = 6;
    private static final int WORD_GAP = 20;
    private static final int KEY_GAP = 6;
    /** Around a chosen step. */
    private static final int PAD = 4;
    private static final int ICON = 16;
    private static final int WIDEST = 720;
    /** Of a paragraph, between the words and the card. */
    private static final int MOST_ROWS = 5;
    private static final double GROUND = .05;
    private static final double BORDER = .3;

    private final ITextViewer viewer;
    private final TextView view;
    private final StyledText text;
    private final Canvas canvas;
    private final UiThread ui;
    private final Listener follower = event -> follow();
    private final Listener leaver;
    private Optional<Content<K>> content = Optional.empty();
    private String summary = "";
    private CardFlow<K> flow = new CardFlow<>(List.of(), 0, 0);

    /**
     * What the card shows.
     *
     * @param beside what it is about, in the article text
     * @param <K> what keys mean
     */
    private record Content<K>(AnnotationKind kind, List<List<CardItem<K>>> rows, TextSpan beside) {
    }

    /**
     * @param viewer the page on which the card is shown
     * @param view the same page, as the session knows it
     * @param clicked is told what was clicked on the card
     * @param left is run when the page is clicked beside the card
     */
    public KeyCard(ITextViewer viewer, TextView view, Consumer<K> clicked, Runnable left) {
        this.viewer = viewer;
        this.view = view;
        text = viewer.getTextWidget();
        leaver = event -> left.run();
        ui = UiThread.of(text);
        canvas = new Canvas(text, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.addListener(SWT.Paint, event -> content.ifPresent(shown -> paint(event.gc, shown)));
        canvas.addListener(SWT.MouseDown, event -> itemAt(event).flatMap(CardItem::meaning).ifPresent(clicked));
        canvas.addListener(SWT.MouseMove, event -> canvas.setCursor(text.getDisplay().getSystemCursor(
                itemAt(event).flatMap(CardItem::meaning).isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW)));
        Accessibility.name(canvas, () -> summary);
        canvas.setVisible(false);
        text.addListener(SWT.Paint, follower);
        text.addListener(SWT.Resize, follower);
        text.addListener(SWT.MouseDown, leaver);
    }

    /**
     * Shows the card, or something else in it.
     *
     * @param beside what the card is about, in the article text
     * @param inOneLine the card in one line, for screen readers
     */
    public void show(AnnotationKind kind, List<List<CardItem<K>>> rows, TextSpan beside, String inOneLine) {
        Content<K> shown = new Content<>(kind, rows, beside);
        content = Optional.of(shown);
        summary = inOneLine;
        scrollIntoSight(place(shown));
        canvas.setVisible(true);
        canvas.redraw();
    }

    /**
     * Brings the card back when the page was scrolled away from it.
     *
     * @return whether it was out of sight. A key that is pressed then must do nothing else: nobody saw what it is
     *         about.
     */
    public boolean comesBack() {
        boolean isAway = !canvas.getBounds().intersects(text.getClientArea());
        if (isAway) {
            content.ifPresent(shown -> view.reveal(shown.beside()));
        }
        return isAway;
    }

    private void scrollIntoSight(CardPlace place) {
        if (place.scroll() > 0) {
            text.setTopPixel(text.getTopPixel() + place.scroll());
            content.ifPresent(this::place);
        }
    }

    /** The page was scrolled or has another size. Nothing may be moved while it is painted. */
    private void follow() {
        ui.execute(() -> content.filter(shown -> !canvas.isDisposed()).ifPresent(this::place));
    }

    private CardPlace place(Content<K> shown) {
        Rectangle page = text.getClientArea();
        int line = lineHeight();
        int widest = Math.min(WIDEST, page.width - 2 * EDGE) - 2 * MARGIN;
        flow = flow(shown, widest);
        Point size = new Point(flow.width() + 2 * MARGIN, flow.lines() * line + 2 * MARGIN - LINE_GAP);
        TextSpan words = WidgetOffsets.of(viewer, shown.beside());
        int start = words.start();
        int end = Math.max(start, words.end() - 1);
        Rectangle first = text.getTextBounds(start, start);
        CardPlace place = CardPlace.of(topOfParagraph(start, first), bottomOfParagraph(end), size.y, page.height);
        int x = Math.max(EDGE, Math.min(first.x, page.width - size.x - EDGE));
        Rectangle bounds = new Rectangle(x, place.y(), size.x, size.y);
        if (!bounds.equals(canvas.getBounds())) {
            canvas.setBounds(bounds);
            canvas.redraw();
        }
        return place;
    }

    /** The upper edge of the paragraph of some words; that of the words when the paragraph begins far before. */
    private int topOfParagraph(int offset, Rectangle words) {
        int begin = text.getOffsetAtLine(text.getLineAtOffset(offset));
        int top = text.getTextBounds(begin, begin).y;
        return words.y - top <= MOST_ROWS * words.height ? top : words.y;
    }

    private int bottomOfParagraph(int offset) {
        Rectangle words = text.getTextBounds(offset, offset);
        int line = text.getLineAtOffset(offset);
        int last = text.getOffsetAtLine(line) + Math.max(0, text.getLine(line).length() - 1);
        Rectangle end = text.getTextBounds(last, last);
        int bottom = end.y + end.height;
        return bottom - words.y <= (MOST_ROWS + 1) * words.height ? bottom : words.y + words.height;
    }

    private CardFlow<K> flow(Content<K> shown, int widest) {
        GC gc = new GC(canvas);
        gc.setFont(text.getFont());
        CardFlow<K> flowing = CardFlow.of(shown.rows(), item -> width(gc, item), ICON + KEY_GAP, WORD_GAP, widest);
        gc.dispose();
        return flowing;
    }

    private int lineHeight() {
        GC gc = new GC(canvas);
        gc.setFont(text.getFont());
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return height + LINE_GAP;
    }

    private static int width(GC gc, CardItem<?> item) {
        int key = item.key().isEmpty() ? 0 : gc.textExtent(item.key()).x + KEY_GAP;
        return key + gc.textExtent(item.words()).x;
    }

    private void paint(GC gc, Content<K> shown) {
        Color page = text.getBackground();
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(page);
        gc.fillRectangle(area);
        gc.setBackground(Palette.mix(text.getForeground(), page, GROUND));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, CORNER, CORNER);
        gc.setForeground(Palette.mix(text.getForeground(), page, BORDER));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, CORNER, CORNER);
        gc.setFont(text.getFont());
        int line = lineHeight();
        gc.drawImage(Icons.of(shown.kind()), MARGIN, MARGIN + (line - LINE_GAP - ICON) / 2);
        flow.placed().forEach(placed -> paint(gc, shown, placed, MARGIN + placed.line() * line));
    }

    private void paint(GC gc, Content<K> shown, CardFlow.PlacedItem<K> placed, int y) {
        Color page = text.getBackground();
        CardItem<K> item = placed.item();
        int x = MARGIN + placed.x();
        if (item.isChosen()) {
            gc.setBackground(Palette.selected(shown.kind(), page));
            gc.fillRoundRectangle(x - PAD, y - PAD / 2, placed.width() + 2 * PAD, lineHeight() - LINE_GAP + PAD,
                    CORNER, CORNER);
        }
        gc.setForeground(item.isChosen() ? text.getForeground() : Palette.secondary(text.getForeground(), page));
        if (!item.key().isEmpty()) {
            gc.drawText(item.key(), x, y, true);
            x += gc.textExtent(item.key()).x + KEY_GAP;
        }
        gc.setForeground(text.getForeground());
        gc.drawText(item.words(), x, y, true);
    }

    private Optional<CardItem<K>> itemAt(Event event) {
        int line = (event.y - MARGIN + LINE_GAP / 2) / lineHeight();
        int x = event.x - MARGIN;
        return flow.placed().stream().filter(placed -> placed.line() == line)
                .filter(placed -> placed.x() - PAD <= x && x <= placed.x() + placed.width() + PAD)
                .map(CardFlow.PlacedItem::item).findFirst();
    }

    public void close() {
        content = Optional.empty();
        if (!text.isDisposed()) {
            text.removeListener(SWT.Paint, follower);
            text.removeListener(SWT.Resize, follower);
            text.removeListener(SWT.MouseDown, leaver);
        }
        if (!canvas.isDisposed()) {
            canvas.dispose();
        }
    }
}
