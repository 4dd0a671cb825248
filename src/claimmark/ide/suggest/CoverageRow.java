package claimmark.ide.suggest;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import claimmark.ide.look.form.FormBuilder;

/** Tells at the top of the panel how much of what can be checked is checked, or why that is not known. */
final class CoverageRow {

    private static final int LEAST_WIDTH = 100;

    private final Label label;

    CoverageRow(Composite head) {
        label = new Label(head, SWT.WRAP);
        label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT)
                .create());
    }

    /**
     * Shows a text; the row is not there when it is empty.
     *
     * @param hint what the mouse says over it
     */
    void show(String text, String hint) {
        if (label.isDisposed()) {
            return;
        }
        label.setToolTipText(hint);
        if (!text.equals(label.getText()) || label.getVisible() == text.isEmpty()) {
            label.setText(text);
            FormBuilder.setPresent(label, !text.isEmpty());
            label.getParent().getParent().layout(new Control[] { label });
        }
    }
}
