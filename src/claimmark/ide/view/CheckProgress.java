package claimmark.ide.view;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.ide.look.Palette;

/** How much of the article's annotations is checked, as a sentence and a thin bar. */
final class CheckProgress {

    private static final int THICKNESS = 4;
    private static final double GROOVE = 0.16;

    private final Composite area;
    private final Label sentence;
    private final Canvas bar;
    private int checked;
    private int all;

    CheckProgress(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(area);
        sentence = new Label(area, SWT.NONE);
        bar = new Canvas(area, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        bar.addListener(SWT.Paint, event -> paint(event.gc, bar.getClientArea()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(sentence);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40, THICKNESS).applyTo(bar);
    }

    Composite control() {
        return area;
    }

    void show(List<Annotation> annotations) {
        all = annotations.size();
        checked = (int) annotations.stream().filter(annotation -> !annotation.isOpen()).count();
        String text = all == 0 ? ViewMessages.nothingMarked : NLS.bind(ViewMessages.checked, checked, all);
        if (!text.equals(sentence.getText())) {
            sentence.setText(text);
            area.layout();
        }
        bar.setVisible(all > 0);
        bar.redraw();
    }

    private void paint(GC gc, Rectangle bounds) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.mix(bar.getForeground(), bar.getBackground(), GROOVE));
        gc.fillRoundRectangle(0, 0, bounds.width, bounds.height, bounds.height, bounds.height);
        if (checked > 0) {
            int filled = Math.max(bounds.height, Math.round((float) bounds.width * checked / Math.max(1, all)));
            gc.setBackground(Palette.line(AnnotationKind.QUOTATION));
            gc.fillRoundRectangle(0, 0, filled, bounds.height, bounds.height, bounds.height);
        }
    }
}
