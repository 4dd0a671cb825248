package claimmark.ide.look.form;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Lets the mouse wheel scroll the form even when the pointer is on a control that would use or ignore the wheel. */
public final class WheelScrolling {

    private final Control control;
    private final BooleanSupplier ownUse;

    private WheelScrolling(Control control, BooleanSupplier ownUse) {
        this.control = control;
        this.ownUse = ownUse;
    }

    /** @param ownUse whether the control itself has something to scroll */
    public static void install(Control control, BooleanSupplier ownUse) {
        control.addListener(SWT.MouseVerticalWheel, new WheelScrolling(control, ownUse)::turned);
    }

    private void turned(Event event) {
        if (ownUse.getAsBoolean()) {
            return;
        }
        event.doit = false;
        for (Composite at = control.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrolledComposite form) {
                Point origin = form.getOrigin();
                int step = form.getVerticalBar().getIncrement();
                form.setOrigin(origin.x, Math.max(0, origin.y - event.count * step));
                return;
            }
        }
    }
}
