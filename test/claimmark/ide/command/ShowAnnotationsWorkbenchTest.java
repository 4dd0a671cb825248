package claimmark.ide.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

import claimmark.ide.Ui;
import claimmark.ide.view.OnMarkedQuotation;
import claimmark.ide.view.form.FormMessages;

/** The key of the panel leads to its list, also from its form. */
class ShowAnnotationsWorkbenchTest extends OnMarkedQuotation {

    @Test
    void fromTheFormTheFocusGoesToTheList() {
        Ui.run(() -> {
            Ui.page().activate(panel.view());
            panel.field(FormMessages.comment).setFocus();
        });
        Ui.command("claimmark.command.showPanel", panel.view());
        assertTrue(Ui.call(() -> Display.getCurrent().getFocusControl() instanceof Table));
    }
}
