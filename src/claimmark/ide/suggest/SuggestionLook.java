package claimmark.ide.suggest;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.look.Palette;
import claimmark.ide.look.drawing.Drawn;
import claimmark.ide.look.drawing.DrawnGround;
import claimmark.ide.look.drawing.DrawnLine;
import claimmark.ide.look.drawing.TextRow;

/**
 * A suggestion on the page: a faint line of single dots between two corners, in the colour of the text and not of a
 * kind, so that nobody takes it for a mark. The one that the reviewer is at has a ground besides.
 *
 * @param hover what the mouse says over it
 */
record SuggestionLook(AnnotationKind kind, boolean isCurrent, @NonNull String hover) implements Drawn {

    /** In pixels, from what the letters stand on. */
    private static final int DISTANCE = 4;
    private static final int CORNER = 3;
    /** In pixels, from one dot to the next. */
    private static final int STEP = 4;
    private static final double FAINT = .5;

    @Override
    public int layer() {
        return isCurrent ? SELECTION : UNDER_ANNOTATIONS;
    }

    @Override
    public Optional<DrawnGround> ground() {
        return isCurrent ? Optional.of(page -> Palette.selected(kind, page)) : Optional.empty();
    }

    @Override
    public Optional<DrawnLine> line() {
        return Optional.of(SuggestionLook::draw);
    }

    private static void draw(GC gc, TextRow row) {
        gc.setAntialias(SWT.OFF);
        gc.setForeground(Palette.mix(gc.getForeground(), gc.getBackground(), FAINT));
        int y = row.baseline() + DISTANCE;
        int right = row.right() - 1;
        gc.drawLine(row.left(), y - CORNER + 1, row.left(), y);
        gc.drawLine(right, y - CORNER + 1, right, y);
        for (int x = row.left(); x <= right; x += STEP) {
            gc.drawPoint(x, y);
        }
    }
}
