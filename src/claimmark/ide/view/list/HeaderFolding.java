package claimmark.ide.view.list;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Opens and closes the sections of the list with the same keys and clicks as in a tree. */
final class HeaderFolding {

    private final AnnotationList list;

    private HeaderFolding(AnnotationList list) {
        this.list = list;
    }

    static void install(AnnotationList list) {
        HeaderFolding folding = new HeaderFolding(list);
        list.listen(SWT.DefaultSelection, event -> folding.toggle());
        list.listen(SWT.KeyDown, folding::pressed);
        list.listen(SWT.MouseDown, folding::clicked);
    }

    private void toggle() {
        list.focusedHeader().ifPresent(header -> list.setOpen(header.section(), !header.open()));
    }

    private void pressed(Event event) {
        boolean folds = event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT;
        if (folds && event.stateMask == 0) {
            list.focusedHeader().ifPresent(header -> {
                event.doit = false;
                list.setOpen(header.section(), event.keyCode == SWT.ARROW_RIGHT);
            });
        }
    }

    /** One click on the triangle opens or closes. Elsewhere the first click selects. */
    private void clicked(Event event) {
        Table table = list.cards().widget();
        TableItem item = table.getItem(new Point(event.x, event.y));
        if (item != null && event.button == 1 && list.cards().isBeforeText(item, event.x)) {
            list.header(table.indexOf(item)).ifPresent(header -> list.setOpen(header.section(), !header.open()));
        }
    }
}
