package claimmark.ide.editor.presentation;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Listener;

/** The tabs below the pages of an editor. Where there is one page only, nothing is to be chosen, and none is seen. */
public final class PageTabs {

    /** In pixels. Without any height, Eclipse cannot draw what is behind tabs, and says so when the theme changes. */
    private static final int HIDDEN = 1;

    private PageTabs() {
    }

    /** An area for the pages and their tabs. What is left of hidden tabs is below the lower edge of its parent. */
    public static Composite area(Composite parent) {
        Composite sight = new Composite(parent, SWT.NONE);
        Composite area = new Composite(sight, SWT.NONE);
        sight.setLayout(new Sight(sight, area));
        return area;
    }

    /** Gives the pages all the height that is seen. */
    private static final class Sight extends Layout {

        private final Composite sight;
        private final Composite area;
        private final Listener resized = event -> layOutAgain();
        private int outOfSight;

        Sight(Composite sight, Composite area) {
            this.sight = sight;
            this.area = area;
        }

        @Override
        protected Point computeSize(@Nullable Composite composite, int width, int height, boolean changed) {
            return new Point(Math.max(0, width), Math.max(0, height));
        }

        @Override
        protected void layout(@Nullable Composite composite, boolean changed) {
            outOfSight = heightOutOfSight();
            Rectangle room = sight.getClientArea();
            area.setBounds(0, 0, room.width, room.height + outOfSight);
        }

        private int heightOutOfSight() {
            for (Control pages : area.getChildren()) {
                if (pages instanceof CTabFolder tabs && tabs.getTabHeight() == HIDDEN) {
                    follow(tabs);
                    return tabs.computeTrim(0, 0, 0, 0).height;
                }
            }
            return 0;
        }

        /** The theme draws tabs of another height, and gives no notice but that the pages get another size. */
        private void follow(CTabFolder tabs) {
            for (CTabItem tab : tabs.getItems()) {
                @Nullable Control page = tab.getControl();
                if (page != null) {
                    page.removeListener(SWT.Resize, resized);
                    page.addListener(SWT.Resize, resized);
                }
            }
        }

        private void layOutAgain() {
            if (outOfSight != heightOutOfSight()) {
                sight.layout();
            }
        }
    }

    /** Shows them again. */
    public static void show(Composite pages) {
        setHeight(pages, SWT.DEFAULT);
    }

    public static void hide(Composite pages) {
        setHeight(pages, HIDDEN);
    }

    private static void setHeight(Composite pages, int height) {
        if (pages instanceof CTabFolder tabs) {
            tabs.setTabHeight(height);
            tabs.getParent().getParent().layout();
        }
    }
}
