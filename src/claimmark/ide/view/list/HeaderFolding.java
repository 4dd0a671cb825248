package claimmark.ide.view.list;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Opens and closes the sections of the list with the same keys and clicks as in a tree. */
final class HeaderFolding {

    private final AnnotationList list;
    private final Table table;
    private final RowPen pen;

    private HeaderFolding(AnnotationList list, RowPen pen) {
        this.list = list;
        this.pen = pen;
        table = list.control();
    }

    static void install(AnnotationList list, RowPen pen) {
        HeaderFolding folding = new HeaderFolding(list, pen);
        folding.table.addListener(SWT.DefaultSelection, event -> folding.toggle());
        folding.table.addListener(SWT.KeyDown, folding::pressed);
        folding.table.addListener(SWT.MouseDown, folding::clicked);
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
        TableItem item = table.getItem(new Point(event.x, event.y));
        if (item != null && event.button == 1 && event.x < pen.text(item.getBounds(0))) {
            list.header(table.indexOf(item)).ifPresent(header -> list.setOpen(header.section(), !header.open()));
        }
    }
}
