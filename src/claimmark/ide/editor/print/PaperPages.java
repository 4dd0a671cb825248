package claimmark.ide.editor.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;

import claimmark.core.model.AnnotationKind;

/**
 * The pages of an article for a printer, or for any other device. Sizes are in points, so they are the same on paper
 * whatever the device. Fonts are made anew for the device: those of the screen would be tiny on a printer under GTK.
 */
final class PaperPages implements AutoCloseable {

    private static final double POINTS_PER_INCH = 72;
    private static final double SPACING = 0.3;
    private static final double RISE = 0.35;
    private static final Color PALE = new Color(90, 90, 90);
    private static final Color BLACK = new Color(0, 0, 0);

    private final Device device;
    private final PrintedArticle article;
    private final Rectangle area;
    private final Map<String, Font> fonts = new HashMap<>();
    private final List<Integer> rowsBefore = new ArrayList<>();
    private final List<PageBreaks.Row> rows = new ArrayList<>();
    private final List<Integer> firsts;

    /** @param area of a page, in pixels of the device, without its margins */
    PaperPages(Device device, PrintedArticle article, Rectangle area) {
        this.device = device;
        this.article = article;
        this.area = area;
        article.lines().forEach(this::measure);
        firsts = PageBreaks.of(rows, area.height - 2 * pixels(article.plain().points()));
    }

    int count() {
        return firsts.size();
    }

    private void measure(PrintedLine line) {
        rowsBefore.add(rows.size());
        TextLayout layout = layout(line);
        for (int row = 0; row < layout.getLineCount(); row++) {
            rows.add(new PageBreaks.Row(layout.getLineBounds(row).height + layout.getSpacing(),
                    isHeading(line) || line.text().isBlank() && isAfterHeading()));
        }
        layout.dispose();
    }

    private boolean isHeading(PrintedLine line) {
        return line.runs().stream().anyMatch(run -> run.style().points() > article.plain().points());
    }

    private boolean isAfterHeading() {
        return !rows.isEmpty() && rows.get(rows.size() - 1).staysWithNext();
    }

    /** Draws a page, counted from 0, with its number and the name of the article at the foot. */
    void draw(GC gc, int page) {
        int first = firsts.get(page);
        int end = page + 1 < firsts.size() ? firsts.get(page + 1) : rows.size();
        int y = area.y;
        for (int line = lineOf(first); line < rowsBefore.size() && rowsBefore.get(line) < end; line++) {
            int before = rowsBefore.get(line);
            int after = line + 1 < rowsBefore.size() ? rowsBefore.get(line + 1) : rows.size();
            int hidden = height(before, Math.max(before, first));
            int shown = height(Math.max(before, first), Math.min(after, end));
            gc.setClipping(area.x, y, area.width, shown);
            gc.setForeground(BLACK);
            TextLayout layout = layout(article.lines().get(line));
            layout.draw(gc, area.x, y - hidden);
            layout.dispose();
            y += shown;
        }
        gc.setClipping((Rectangle) null);
        drawFoot(gc, page);
    }

    private void drawFoot(GC gc, int page) {
        TextLayout foot = layout(PrintedLine.plain(article.foot(page + 1, count()),
                PrintedStyle.of(Math.max(1, article.plain().points() - 3), SWT.NORMAL, true)));
        foot.draw(gc, area.x, area.y + area.height - foot.getBounds().height);
        foot.dispose();
    }

    private int lineOf(int row) {
        int line = 0;
        while (line + 1 < rowsBefore.size() && rowsBefore.get(line + 1) <= row) {
            line++;
        }
        return line;
    }

    private int height(int from, int to) {
        return rows.subList(from, Math.max(from, to)).stream().mapToInt(PageBreaks.Row::height).sum();
    }

    private TextLayout layout(PrintedLine line) {
        TextLayout layout = new TextLayout(device);
        layout.setFont(font(article.plain()));
        layout.setText(line.text());
        layout.setWidth(area.width);
        layout.setSpacing((int) Math.round(pixels(article.plain().points()) * SPACING));
        line.runs().forEach(run -> layout.setStyle(style(run.style()), run.start(), run.end() - 1));
        return layout;
    }

    private TextStyle style(PrintedStyle printed) {
        TextStyle style = new TextStyle(font(printed), printed.pale() ? PALE : BLACK, null);
        printed.mark().ifPresent(kind -> underline(style, kind));
        style.rise = printed.raised() ? (int) Math.round(pixels(article.plain().points()) * RISE) : 0;
        return style;
    }

    /** The printer knows fewer lines than the page; the numbers tell the annotations apart. */
    private void underline(TextStyle style, AnnotationKind kind) {
        style.underline = true;
        style.underlineStyle = switch (kind) {
            case QUOTATION -> SWT.UNDERLINE_DOUBLE;
            case TYPO -> SWT.UNDERLINE_SQUIGGLE;
            default -> SWT.UNDERLINE_SINGLE;
        };
        style.underlineColor = article.colors().get(kind);
    }

    private Font font(PrintedStyle style) {
        return fonts.computeIfAbsent(style.points() + ":" + style.fontStyle(),
                key -> new Font(device, article.fontName(), style.points(), style.fontStyle()));
    }

    private int pixels(double points) {
        return (int) Math.round(points * device.getDPI().y / POINTS_PER_INCH);
    }

    @Override
    public void close() {
        fonts.values().forEach(Font::dispose);
    }
}
