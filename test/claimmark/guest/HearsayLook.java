package claimmark.guest;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

import claimmark.ide.look.drawing.Drawn;
import claimmark.ide.look.drawing.DrawnLine;
import claimmark.ide.look.drawing.TextRow;

/** Hearsay on the page: a thin line in a colour of its own, under all annotations. */
record HearsayLook() implements Drawn {

    static final Color COLOR = new Color(201, 0, 203);
    static final String HOVER = "Who says so?";

    @Override
    public Optional<DrawnLine> line() {
        return Optional.of(HearsayLook::draw);
    }

    private static void draw(GC gc, TextRow row) {
        gc.setAntialias(SWT.OFF);
        gc.setForeground(COLOR);
        gc.drawLine(row.left(), row.baseline() + 2, row.right(), row.baseline() + 2);
    }

    @Override
    public String hover() {
        return HOVER;
    }
}
