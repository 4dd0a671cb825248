package claimmark.ide.editor.marks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

import claimmark.ide.Ui;

/** The hover over a mark. */
class MarkHoverWorkbenchTest {

    private static final String ADDRESS = "https://example.org/" + "a-long-way-to-the-page/".repeat(20);

    @Test
    void theHoverIsNoWiderThanThePageAndStaysOverIt() {
        Ui.run(() -> {
            Shell shell = new Shell(Display.getCurrent());
            shell.setLayout(new FillLayout());
            StyledText page = new StyledText(shell, SWT.V_SCROLL);
            shell.setBounds(50, 50, 400, 300);
            shell.open();
            MarkHoverControl hover = new MarkHoverControl(shell, page);
            try {
                hover.setSizeConstraints(900, 300);
                hover.setInformation("Claim\n" + ADDRESS);
                Point size = hover.computeSizeHint();
                assertTrue(size.x <= page.getClientArea().width, size + " on " + page.getClientArea());
                hover.setSize(size.x, size.y);
                Rectangle shown = page.getDisplay().map(page, null, page.getClientArea());
                hover.setLocation(new Point(shown.x + shown.width - 20, shown.y + 20));
                assertTrue(hover.getBounds().x >= shown.x && hover.getBounds().x + hover.getBounds().width
                        <= shown.x + shown.width + 1, hover.getBounds() + " in " + shown);
            } finally {
                hover.dispose();
                shell.dispose();
            }
        });
    }
}
