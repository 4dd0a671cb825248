package claimmark.ide.editor.folding;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Event;

/** Opens and closes folds by a click on their line or their sign, and by Enter on the line of a closed one. */
final class FoldGestures {

    private final FoldingViewer viewer;
    private final StyledText text;
    private final FoldClick click = new FoldClick();
    private boolean pointing;

    private FoldGestures(FoldingViewer viewer) {
        this.viewer = viewer;
        text = viewer.getTextWidget();
    }

    static void install(FoldingViewer viewer) {
        FoldGestures gestures = new FoldGestures(viewer);
        gestures.text.addListener(SWT.MouseMove, gestures::move);
        gestures.text.addListener(SWT.MouseDown, gestures::press);
        gestures.text.addListener(SWT.MouseUp, gestures::release);
        viewer.prependVerifyKeyListener(gestures::keyPressed);
    }

    private void move(Event event) {
        boolean over = at(event) != null;
        if (over != pointing) {
            pointing = over;
            text.setCursor(over ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        }
    }

    private void press(Event event) {
        click.press(event.button, at(event));
    }

    private void release(Event event) {
        click.release(at(event)).filter(clicked -> text.getSelectionCount() == 0).ifPresent(clicked -> {
            viewer.toggle(clicked);
            move(event);
        });
    }

    /** The closed fold whose line, or the open one whose sign, is under the mouse. */
    private @Nullable FurnitureFold at(Event event) {
        int line = text.getLineIndex(event.y);
        int y = text.getLinePixel(line);
        int height = text.getLineHeight(text.getOffsetAtLine(line));
        if (event.y < y || event.y >= y + height) {
            return null;
        }
        boolean margin = event.x < text.getLeftMargin();
        return viewer.folds().stream().filter(fold -> viewer.widgetLine(fold) == line)
                .filter(fold -> fold.isCollapsed() || margin).findFirst().orElse(null);
    }

    private void keyPressed(VerifyEvent event) {
        int caret = text.getCaretOffset();
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (event.doit && enter && event.stateMask == 0 && text.getSelectionCount() == 0) {
            viewer.closedFold(caret, caret).ifPresent(fold -> {
                event.doit = false;
                viewer.toggle(fold);
            });
        }
    }
}
