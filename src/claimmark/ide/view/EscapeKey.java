package claimmark.ide.view;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

import claimmark.ide.session.work.UiThread;

/** Esc empties the filter, and leads from everywhere else in the panel back to the text. */
final class EscapeKey {

    private final Composite panel;
    private final Text filter;
    private final Runnable back;

    private EscapeKey(Composite panel, Text filter, Runnable back) {
        this.panel = panel;
        this.filter = filter;
        this.back = back;
    }

    /**
     * @param filter the box to search in, which Esc empties first
     * @param back moves the focus to the text
     */
    static void install(Composite panel, Text filter, Runnable back) {
        Display display = panel.getDisplay();
        Listener listener = new EscapeKey(panel, filter, back)::traversed;
        display.addFilter(SWT.Traverse, listener);
        panel.addDisposeListener(event -> display.removeFilter(SWT.Traverse, listener));
    }

    private void traversed(Event event) {
        if (event.detail != SWT.TRAVERSE_ESCAPE || !(event.widget instanceof Control control) || !isInside(control)) {
            return;
        }
        event.doit = false;
        event.detail = SWT.TRAVERSE_NONE;
        if (control == filter && !filter.getText().isEmpty()) {
            filter.setText("");
        } else {
            UiThread.of(panel).execute(back);
        }
    }

    private boolean isInside(@Nullable Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == panel) {
                return true;
            }
        }
        return false;
    }
}
