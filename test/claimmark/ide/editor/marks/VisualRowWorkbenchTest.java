package claimmark.ide.editor.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

import claimmark.ide.Ui;

/** The line under a mark is as long as its words. */
class VisualRowWorkbenchTest {

    private static final String ENGLISH = "The Kremlin said so on Tuesday.";
    private static final String ARABIC = "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064A\u0631 \u0625\u0646"
            + " \u0627\u0644\u0645\u064A\u0632\u0627\u0646\u064A\u0629 10,000 \u064A\u0648\u0631\u0648.";

    @Test
    void aBoxIsAsWideAsItsWords() {
        assertBoxIsAsWide(ENGLISH, 4, 11);
    }

    @Test
    void aBoxIsAsWideAsItsWordsFromRightToLeft() {
        assertBoxIsAsWide(ARABIC, 0, 10);
        int number = ARABIC.indexOf("10,000");
        assertBoxIsAsWide(ARABIC, number, number + 6);
    }

    private static void assertBoxIsAsWide(String line, int start, int end) {
        Ui.run(() -> {
            Shell shell = new Shell(Display.getCurrent());
            StyledText text = new StyledText(shell, SWT.NONE);
            text.setSize(800, 100);
            text.setText(line);
            assertEquals(text.getTextBounds(start, end - 1).width, VisualRow.bounds(text, start, end).width, 1.0);
            shell.dispose();
        });
    }
}
