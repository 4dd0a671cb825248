package claimmark.ide.editor.outline;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

/** Draws the nodes. The icon of a selected node has the usual ground behind it: a selection is as blue as a claim. */
final class OutlineCells extends DelegatingStyledCellLabelProvider {

    /** In pixels. */
    private static final int MARGIN = 1;
    private static final int CORNER = 4;

    OutlineCells(OutlineLabels labels) {
        super(labels);
    }

    @Override
    protected void paint(@Nullable Event event, @Nullable Object element) {
        if (event != null && event.item instanceof TreeItem item && (event.detail & SWT.SELECTED) != 0) {
            Rectangle icon = item.getImageBounds(event.index);
            event.gc.setBackground(item.getParent().getBackground());
            event.gc.fillRoundRectangle(icon.x - MARGIN, icon.y - MARGIN, icon.width + 2 * MARGIN,
                    icon.height + 2 * MARGIN, CORNER, CORNER);
        }
        super.paint(event, element);
    }
}
