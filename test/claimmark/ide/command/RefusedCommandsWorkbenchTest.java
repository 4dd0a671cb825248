package claimmark.ide.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.SubStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

import claimmark.ide.OnSeedArticle;
import claimmark.ide.Ui;

/** A key that can do nothing says why. */
class RefusedCommandsWorkbenchTest extends OnSeedArticle {

    private void press(int key, int modifiers) {
        Ui.run(() -> {
            Ui.page().activate(article.editor());
            Control text = Adapters.adapt(article.editor(), Control.class);
            Event event = new Event();
            event.keyCode = key;
            event.character = (char) key;
            event.stateMask = modifiers;
            text.notifyListeners(SWT.KeyDown, event);
        });
    }

    private String status() {
        return Ui.call(() -> {
            SubStatusLineManager ofEditor = (SubStatusLineManager) article.editor().getEditorSite().getActionBars()
                    .getStatusLineManager();
            Composite line = (Composite) ((StatusLineManager) ofEditor.getParent()).getControl();
            for (Control child : line.getChildren()) {
                if (child instanceof CLabel label) {
                    return label.getText();
                }
            }
            return "";
        });
    }

    @Test
    void inTheStatusLine() {
        press('9', SWT.ALT);
        assertEquals("No typo with a correction is selected, or the article cannot be edited", status());
        press(SWT.DEL, SWT.ALT);
        assertEquals("No annotation is selected", status());
    }
}
