package claimmark.ide.view.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;

/** A part of the form that is folded away until the reviewer opens it. */
final class Fold {

    private final ExpandableComposite fold;
    private final Composite content;

    Fold(Composite parent, FormBuilder form, String title) {
        fold = new ExpandableComposite(parent, SWT.NONE, ExpandableComposite.TWISTIE | ExpandableComposite.COMPACT);
        fold.setText(title);
        fold.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).create());
        content = new Composite(fold, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(6, 3).extendedMargins(2, 0, 2, 4).applyTo(content);
        fold.setClient(content);
        fold.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(event -> form.reflow()));
    }

    ExpandableComposite control() {
        return fold;
    }

    /** What is folded away goes into this. */
    Composite content() {
        return content;
    }

    boolean isOpen() {
        return fold.isExpanded();
    }

    void setTitle(String title) {
        if (!title.equals(fold.getText())) {
            fold.setText(title);
        }
    }
}
