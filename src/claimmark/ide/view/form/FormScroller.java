package claimmark.ide.view.form;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A column of controls as wide as the panel, which scrolls where it is higher. */
final class FormScroller {

    private static final int SCROLL_STEP = 24;

    private final ScrolledComposite scroller;
    private final Composite body;
    private boolean reflowing;

    FormScroller(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.getVerticalBar().setIncrement(SCROLL_STEP);
        body = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(body);
        scroller.setContent(body);
        scroller.addListener(SWT.Resize, event -> reflow());
    }

    Composite control() {
        return scroller;
    }

    /** What the controls go into. */
    Composite body() {
        return body;
    }

    /** Disposes of all controls. */
    void clear() {
        for (Control control : body.getChildren()) {
            control.dispose();
        }
    }

    void scrollToTop() {
        scroller.setOrigin(0, 0);
    }

    /** Lays the controls out again. */
    void reflow() {
        // Laying out makes texts grow, which asks for it again.
        if (reflowing || scroller.isDisposed() || scroller.getClientArea().width == 0) {
            return;
        }
        reflowing = true;
        try {
            layOut();
            layOut();
        } finally {
            reflowing = false;
        }
    }

    private void layOut() {
        int width = scroller.getClientArea().width;
        Point size = body.computeSize(width, SWT.DEFAULT, true);
        scroller.setMinSize(0, size.y);
        body.setSize(width, Math.max(size.y, scroller.getClientArea().height));
        body.layout(true, true);
    }
}
