package claimmark.ide.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.Ui;
import claimmark.ide.view.filter.FilterBar;

/** How list, cards and form share the room of the panel. */
class PanelRoomWorkbenchTest extends OnMarkedQuotation {

    @Test
    void theFormTakesTheRoomThatTheListDoesNotNeed() {
        Ui.await("the list is as high as its card", () -> list().height < 2 * cardHeight());
        assertTrue(form().height > 0);
    }

    @Test
    void theListIsNoHigherThanItsShare() {
        article.text().lines().filter(line -> line.length() > 40).limit(12)
                .forEach(line -> article.mark(AnnotationKind.NOTE, line.substring(0, 30)));
        Ui.await("the form has its share", () -> form().height > (list().height + form().height) * 0.4);
    }

    @Test
    void aWidePanelHasTwoColumns() {
        Ui.run(() -> {
            Shell shell = new Shell(Display.getCurrent());
            shell.setLayout(new FillLayout());
            PanelSplit split = new PanelSplit(shell, new SashMemory());
            Control first = new Label(split.control(), SWT.NONE);
            Control second = new Label(split.control(), SWT.NONE);
            split.listNeeds(() -> 1000);
            shell.open();
            try {
                resize(shell, 500);
                assertTrue(second.getBounds().y > first.getBounds().y, "one above the other");
                resize(shell, 1000);
                assertTrue(second.getBounds().x > first.getBounds().x, "beside each other");
                assertEquals(first.getBounds().y, second.getBounds().y);
                resize(shell, 500);
                assertEquals(first.getBounds().x, second.getBounds().x);
            } finally {
                shell.dispose();
            }
        });
    }

    private static void resize(Shell shell, int width) {
        shell.setSize(width, 600);
        shell.layout(true, true);
    }

    @Test
    void everyChoiceOfTheFilterIsSeenInANarrowPanel() {
        Ui.run(() -> {
            Shell shell = new Shell(Display.getCurrent());
            shell.setLayout(new GridLayout());
            FilterBar bar = new FilterBar(shell, filter -> {
            });
            Composite area = bar.searchBox().getParent();
            area.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
            shell.setSize(180, 600);
            shell.open();
            shell.layout(true, true);
            try {
                for (Control choice : ((Composite) area.getChildren()[1]).getChildren()) {
                    Rectangle seen = choice.getBounds();
                    Rectangle room = choice.getParent().getClientArea();
                    assertTrue(seen.x + seen.width <= room.width && seen.y + seen.height <= room.height,
                            seen + " in " + room);
                }
            } finally {
                shell.dispose();
            }
        });
    }

    @Test
    void longWordsHaveUpToThreeLines() {
        int low = cardHeight();
        String longest = article.text().lines().max(Comparator.comparingInt(String::length)).orElseThrow();
        article.mark(AnnotationKind.CLAIM, longest);
        Ui.await("the cards are higher", () -> cardHeight() > low);
        assertEquals(2, Ui.call(() -> panel.list().getItemCount()));
    }

    private int cardHeight() {
        return Ui.call(() -> panel.list().getItemHeight());
    }

    private Rectangle list() {
        return Ui.call(() -> half(panel.one(Table.class, table -> true)).getBounds());
    }

    private Rectangle form() {
        return Ui.call(() -> {
            SashForm sash = (SashForm) half(panel.list()).getParent();
            return sash.getChildren()[1].getBounds();
        });
    }

    private static Control half(Control inside) {
        Control half = inside;
        while (!(half.getParent() instanceof SashForm)) {
            half = half.getParent();
        }
        return half;
    }
}
