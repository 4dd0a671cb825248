package claimmark.ide.view.list;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.Ui;
import claimmark.ide.look.Icons;
import claimmark.ide.look.panel.Card;

/** Cards in a narrow panel. */
class NarrowCardWorkbenchTest {

    private static final int NARROW = 130;

    @Test
    void theOutcomeLeavesTheTitleWhole() {
        Ui.run(() -> {
            int title = titleEnd();
            assertArrayEquals(columns(paint(""), title), columns(paint("Not enough evidence"), title));
        });
    }

    @Test
    void aWideCardShowsTheWholeOutcome() {
        Ui.run(() -> assertFalse(Arrays.equals(columns(paint(""), NARROW), columns(paint("True"), NARROW))));
    }

    private static int titleEnd() {
        Shell shell = new Shell(Display.getCurrent());
        GC gc = new GC(shell);
        RowPen pen = new RowPen(shell, 1);
        int end = pen.text(new Rectangle(0, 0, NARROW, 0)) + pen.boldWidth(gc, "Claim");
        gc.dispose();
        shell.dispose();
        return end;
    }

    private static ImageData paint(String outcome) {
        Shell shell = new Shell(Display.getCurrent(), SWT.NO_TRIM);
        Image image = new Image(shell.getDisplay(), NARROW, 120);
        GC gc = new GC(image);
        RowPen pen = new RowPen(shell, 1);
        Rectangle row = new Rectangle(0, 0, NARROW, pen.height(gc));
        new CardPainter(pen).paint(gc, row, new Card(Icons.of(AnnotationKind.CLAIM), "Claim", Optional.empty(), outcome,
                true, "words", Optional.empty(), "details"), false);
        ImageData painted = image.getImageData();
        gc.dispose();
        image.dispose();
        shell.dispose();
        return painted;
    }

    /** The pixels of the first line up to a column. */
    private static int[] columns(ImageData image, int end) {
        int[] pixels = new int[end * 28];
        for (int y = 0; y < 28; y++) {
            for (int x = 0; x < end; x++) {
                pixels[y * end + x] = image.getPixel(x, y);
            }
        }
        return pixels;
    }
}
