package claimmark.ide.editor.marks;

import java.util.Optional;

import org.eclipse.swt.graphics.GC;

import claimmark.ide.look.drawing.Drawn;
import claimmark.ide.look.drawing.DrawnLine;
import claimmark.ide.look.drawing.TextRow;

/** The dashed frame around a place that an annotation may have, while the reviewer chooses one. */
record CandidateFrame() implements Drawn {

    private static final int MARGIN = 2;
    private static final int CORNER = 6;

    @Override
    public int layer() {
        return CHOICE;
    }

    @Override
    public Optional<DrawnLine> line() {
        return Optional.of(CandidateFrame::draw);
    }

    private static void draw(GC gc, TextRow row) {
        gc.setLineDash(new int[] { 4, 3 });
        int top = row.baseline() - gc.getFontMetrics().getAscent() - MARGIN;
        gc.drawRoundRectangle(row.left() - MARGIN, top, row.width() + 2 * MARGIN - 1,
                gc.getFontMetrics().getHeight() + 2 * MARGIN, CORNER, CORNER);
    }
}
