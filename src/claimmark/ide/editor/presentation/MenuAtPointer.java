package claimmark.ide.editor.presentation;

import java.util.function.IntConsumer;

import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MenuDetectEvent;
import org.eclipse.swt.graphics.Point;

/**
 * Lets a context menu be about what the mouse points at. Before the menu opens, the caret goes there, unless the mouse
 * points at selected words. A menu that a key opens is about the caret.
 */
public final class MenuAtPointer {

    private final SourceViewer viewer;
    private final StyledText text;
    private final IntConsumer opens;

    private MenuAtPointer(SourceViewer viewer, IntConsumer opens) {
        this.viewer = viewer;
        text = viewer.getTextWidget();
        this.opens = opens;
    }

    /** @param opens gets the offset in the viewer's document that the menu is about, before it opens */
    public static void install(SourceViewer viewer, IntConsumer opens) {
        MenuAtPointer menu = new MenuAtPointer(viewer, opens);
        menu.text.addMenuDetectListener(menu::opens);
    }

    private void opens(MenuDetectEvent event) {
        int place = event.detail == SWT.MENU_KEYBOARD ? text.getCaretOffset()
                : pointed(text.toControl(event.x, event.y));
        int offset = viewer.widgetOffset2ModelOffset(place);
        if (offset >= 0) {
            if (!isSelected(text.getSelectionRange(), place)) {
                viewer.setSelectedRange(offset, 0);
            }
            opens.accept(offset);
        }
    }

    /** Beside the words of a line, its end. */
    private int pointed(Point at) {
        int offset = text.getOffsetAtPoint(at);
        int line = text.getLineIndex(at.y);
        return offset >= 0 ? offset : text.getOffsetAtLine(line) + text.getLine(line).length();
    }

    /**
     * Whether a place is in the selection, or the caret is there already.
     *
     * @param selected the offset of the selection and its length
     */
    static boolean isSelected(Point selected, int place) {
        return place == selected.x || selected.x < place && place < selected.x + selected.y;
    }
}
