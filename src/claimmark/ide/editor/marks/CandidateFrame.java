package claimmark.ide.editor.marks;

import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

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
        Rectangle frame = around(row, gc.getFontMetrics().getAscent(), gc.getFontMetrics().getHeight());
        gc.drawRoundRectangle(frame.x, frame.y, frame.width, frame.height, CORNER, CORNER);
    }

    /** Where the frame of a row is drawn, whose letters are so high above the baseline and in all. */
    static Rectangle around(TextRow row, int ascent, int height) {
        return new Rectangle(row.left() - MARGIN, row.baseline() - ascent - MARGIN, row.width() + 2 * MARGIN - 1,
                height + 2 * MARGIN);
    }
}
