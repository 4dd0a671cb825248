package claimmark.ide.look.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The border of a field of several lines, with the air inside that fields of one line have by themselves. */
final class FieldFrame {

    /** In pixels, as in GTK's own fields of one line. */
    private static final int SIDE = 6;
    private static final int ABOVE = 3;

    private FieldFrame() {
    }

    /** A frame for one field, over so many columns of a form. */
    static Composite in(Composite parent, int columns) {
        Composite frame = new Composite(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(SIDE, ABOVE).applyTo(frame);
        frame.setLayoutData(GridDataFactory.createFrom(FormBuilder.wide()).span(columns, 1).create());
        // Asked at each painting: the colour of the field changes with the theme, and when it is read-only.
        frame.addListener(SWT.Paint, event -> {
            for (Control field : frame.getChildren()) {
                event.gc.setBackground(field.getBackground());
                event.gc.fillRectangle(frame.getClientArea());
            }
        });
        frame.addListener(SWT.MouseDown, event -> {
            for (Control field : frame.getChildren()) {
                field.setFocus();
            }
        });
        return frame;
    }
}
