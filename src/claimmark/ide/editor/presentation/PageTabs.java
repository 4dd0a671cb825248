package claimmark.ide.editor.presentation;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** The tabs below the pages of an editor. Where there is one page only, nothing is to be chosen, and none is seen. */
public final class PageTabs {

    /** In pixels. Without any height, Eclipse cannot draw what is behind tabs, and says so when the theme changes. */
    private static final int HIDDEN = 1;
    private static final Listener MOVED = event -> cover((Control) event.widget);

    private PageTabs() {
    }

    /** Shows them again. */
    public static void show(Composite pages) {
        if (pages instanceof CTabFolder tabs) {
            tabs.setTabHeight(SWT.DEFAULT);
        }
    }

    /** Lets the pages that are there cover them. */
    public static void hide(Composite pages) {
        if (pages instanceof CTabFolder tabs) {
            tabs.setTabHeight(HIDDEN);
            for (CTabItem tab : tabs.getItems()) {
                follow(tab.getControl());
            }
        }
    }

    /** How much is left for tabs is up to the theme, and may change at any time; then the page is moved. */
    private static void follow(Control page) {
        for (int type : new int[] {SWT.Resize, SWT.Move}) {
            page.removeListener(type, MOVED);
            page.addListener(type, MOVED);
        }
        cover(page);
    }

    private static void cover(Control page) {
        if (page.getParent() instanceof CTabFolder tabs && tabs.getTabHeight() == HIDDEN) {
            Point size = tabs.getSize();
            page.setBounds(0, 0, size.x, size.y);
        }
    }
}
