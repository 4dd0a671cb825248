package claimmark.ide.look;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A text that stands where there is nothing else to show. */
public final class Hint {

    private static final int MARGIN = 16;
    private static final int NARROW = 150;

    private Hint() {
    }

    /** An area with one line of text. */
    public static Composite of(Composite parent, String text) {
        Composite area = area(parent, 1);
        line(area, text, 1);
        return area;
    }

    /** An area that tells that an article of this name is still being read. */
    public static Composite beingRead(Composite parent, String name) {
        return of(parent, NLS.bind(LookMessages.beingRead, OneLine.label(name)));
    }

    /** An empty area for hints. */
    public static Composite area(Composite parent, int columns) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(MARGIN, MARGIN).spacing(10, 7).applyTo(area);
        return area;
    }

    /** A line of text over so many columns of an area, wrapped where it is too long. */
    public static Label line(Composite area, String text, int columns) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        wide(label, columns);
        return label;
    }

    /** Lets a control take so many columns of an area, and all width there is. */
    public static void wide(Control control, int columns) {
        control.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).span(columns, 1)
                .hint(NARROW, SWT.DEFAULT).create());
    }
}
