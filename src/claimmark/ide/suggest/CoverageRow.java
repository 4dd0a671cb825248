package claimmark.ide.suggest;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import claimmark.core.suggest.review.Coverage;
import claimmark.ide.look.form.FormBuilder;

/** Tells at the top of the panel how much of what can be checked is checked. */
final class CoverageRow {

    private final Label label;

    CoverageRow(Composite head) {
        label = new Label(head, SWT.NONE);
        label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        label.setToolTipText(SuggestMessages.coverageHint);
    }

    /** @param isKnown whether suggestions were looked for; the row is not shown before */
    void show(Coverage coverage, boolean isKnown) {
        if (label.isDisposed()) {
            return;
        }
        String text = isKnown && coverage.all() > 0
                ? NLS.bind(SuggestMessages.coverage, new Object[] { coverage.percent(), coverage.checked(),
                        coverage.all() })
                : "";
        if (!text.equals(label.getText()) || label.getVisible() == text.isEmpty()) {
            label.setText(text);
            FormBuilder.setPresent(label, !text.isEmpty());
            label.getParent().getParent().layout(true, true);
        }
    }
}
