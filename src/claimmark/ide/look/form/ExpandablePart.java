package claimmark.ide.look.form;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;

/** A part of the form that is folded away until the reviewer opens it. */
public final class ExpandablePart {

    private final ExpandableComposite fold;
    private final Composite content;
    private final FormBuilder form;

    public ExpandablePart(Composite parent, FormBuilder form, String title) {
        fold = new ExpandableComposite(parent, SWT.NONE, ExpandableComposite.TWISTIE | ExpandableComposite.COMPACT);
        fold.setText(title);
        fold.setLayoutData(FormBuilder.wide());
        content = new Composite(fold, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(6, 3).extendedMargins(2, 0, 2, 4).applyTo(content);
        fold.setClient(content);
        this.form = form;
        fold.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(event -> form.reflow()));
    }

    public ExpandableComposite control() {
        return fold;
    }

    /** The parent for the controls that are folded away. */
    public Composite content() {
        return content;
    }

    public boolean isOpen() {
        return fold.isExpanded();
    }

    /** Unfolds it, as a click does. */
    public void open() {
        if (!isOpen()) {
            fold.setExpanded(true);
            form.reflow();
        }
    }

    public void setTitle(String title) {
        if (!title.equals(fold.getText())) {
            fold.setText(title);
        }
    }
}
