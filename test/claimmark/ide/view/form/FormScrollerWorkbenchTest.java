package claimmark.ide.view.form;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import claimmark.ide.Ui;

/** A form that grows above a field. */
class FormScrollerWorkbenchTest {

    private Shell shell;
    private FormScroller scroller;
    private Label above;
    private Text field;

    @BeforeEach
    void open() {
        Ui.run(() -> {
            shell = new Shell(Display.getCurrent());
            shell.setLayout(new FillLayout());
            scroller = new FormScroller(shell);
            above = new Label(scroller.body(), SWT.NONE);
            above.setLayoutData(GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 20).create());
            field = new Text(scroller.body(), SWT.BORDER);
            shell.setSize(300, 300);
            shell.open();
            shell.layout(true, true);
            scroller.reflow();
        });
    }

    @AfterEach
    void close() {
        Ui.run(shell::dispose);
    }

    private void grow() {
        Ui.run(() -> {
            ((GridData) above.getLayoutData()).heightHint = 900;
            scroller.reflow();
        });
    }

    private Rectangle place() {
        return Ui.call(() -> shell.getDisplay().map(field.getParent(), scroller.control(), field.getBounds()));
    }

    @Test
    void keepsTheFieldThatHasTheFocusInSight() {
        Ui.run(field::forceFocus);
        Ui.await("the field has the focus", () -> field.isFocusControl());
        grow();
        assertTrue(place().y + place().height <= Ui.call(() -> scroller.control().getClientArea().height),
                () -> "the field is at " + place());
    }
}
