package claimmark.ide.editor.folding;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

import claimmark.ide.look.Palette;
import claimmark.ide.session.places.AnnotationPlaces;

/** Draws the grey line of a closed fold, and the sign in the margin of an open one. */
final class FoldPainter {

    /** The same as for the small print of the article. */
    private static final float FONT_SCALE = 0.88f;
    /** In pixels: the size of the triangle, and the gap between it and what it belongs to. */
    private static final int SIGN = 8;
    private static final int GAP = 6;

    private final FoldingViewer viewer;
    private final AnnotationPlaces places;
    private final StyledText text;

    FoldPainter(FoldingViewer viewer, AnnotationPlaces places) {
        this.viewer = viewer;
        this.places = places;
        text = viewer.getTextWidget();
    }

    void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        int top = text.getLineIndex(0);
        int bottom = text.getLineIndex(text.getClientArea().height);
        for (FurnitureFold fold : viewer.folds()) {
            int line = viewer.widgetLine(fold);
            if (line >= top && line <= bottom) {
                int offset = text.getOffsetAtLine(line);
                Point at = text.getLocationAtOffset(offset);
                int baseline = at.y + text.getBaseline(offset);
                if (fold.isCollapsed()) {
                    paintClosed(gc, fold, at.x, baseline);
                } else {
                    paintOpen(gc, at.x - SIGN - GAP, baseline);
                }
            }
        }
    }

    private void paintClosed(GC gc, FurnitureFold fold, int left, int baseline) {
        Color color = Palette.boilerplate();
        Font font = smallFont();
        gc.setFont(font);
        gc.setForeground(color);
        gc.setBackground(color);
        int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        int sign = left - SIGN - GAP;
        int middle = baseline - ascent / 3;
        gc.fillPolygon(new int[] { sign, middle - SIGN / 2, sign + SIGN - 2, middle, sign, middle + SIGN / 2 });
        gc.drawText(FoldWords.of(fold, viewer, places), left, baseline - ascent, true);
        gc.setFont(null);
        font.dispose();
    }

    private void paintOpen(GC gc, int left, int baseline) {
        int top = baseline - SIGN;
        gc.setBackground(Palette.boilerplate());
        gc.fillPolygon(new int[] { left, top, left + SIGN, top, left + SIGN / 2, top + SIGN - 2 });
    }

    private Font smallFont() {
        FontData[] data = text.getFont().getFontData();
        for (FontData each : data) {
            each.setHeight(Math.round(each.getHeight() * FONT_SCALE));
        }
        return new Font(text.getDisplay(), data);
    }
}
