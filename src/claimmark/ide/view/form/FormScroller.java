package claimmark.ide.view.form;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A column of controls as wide as the panel, which scrolls where it is higher. */
final class FormScroller {

    private static final int SCROLL_STEP = 24;
    private static final int MOST_TIMES = 2;

    private final ScrolledComposite scroller;
    private final Composite body;
    private boolean reflowing;
    private boolean isAskedAgain;

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
        // Laying out may make texts grow, which asks for it again.
        isAskedAgain = true;
        if (reflowing || scroller.isDisposed() || scroller.getClientArea().width == 0) {
            return;
        }
        reflowing = true;
        try {
            for (int time = 0; time < MOST_TIMES && isAskedAgain; time++) {
                isAskedAgain = false;
                layOut();
            }
        } finally {
            reflowing = false;
        }
    }

    private void layOut() {
        int width = scroller.getClientArea().width;
        @Nullable Control focused = scroller.getDisplay().getFocusControl();
        boolean isFollowed = focused != null && isInside(focused) && isInSight(focused);
        Point size = body.computeSize(width, SWT.DEFAULT, true);
        scroller.setMinSize(0, size.y);
        body.setSize(width, Math.max(size.y, scroller.getClientArea().height));
        // All sizes were computed for this width just now.
        body.layout(false, true);
        // What was added above the field that it was entered in pushes that field down.
        if (focused != null && isFollowed && !isInSight(focused)) {
            scroller.showControl(focused);
        }
    }

    private boolean isInside(Control control) {
        for (@Nullable Control at = control; at != null; at = at.getParent()) {
            if (at == body) {
                return true;
            }
        }
        return false;
    }

    private boolean isInSight(Control control) {
        Rectangle area = scroller.getClientArea();
        Rectangle place = scroller.getDisplay().map(control.getParent(), scroller, control.getBounds());
        return place.y >= area.y && place.y + place.height <= area.y + area.height;
    }
}
