package claimmark.ide.look.panel;

import org.eclipse.swt.widgets.Composite;

/** Makes the form for an item of the list. */
@FunctionalInterface
public interface ItemForm {

    /**
     * Makes the controls, when the item was selected. They are disposed of when something else is.
     *
     * @param parent what the controls go into; its layout is a grid of one column
     * @param reflow is to be run when a control has become larger or smaller
     */
    void create(Composite parent, Runnable reflow);
}
