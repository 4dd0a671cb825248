package claimmark.ide.editor.presentation;

import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** The white of a page above its first line, so that a headline does not touch the tab. */
public final class PageTop {

    /** In pixels. */
    private static final int HEIGHT = 14;

    private PageTop() {
    }

    /**
     * Leaves the upper edge of an area free.
     *
     * @param page has the colour of the page
     * @return the area below it, for the page
     */
    public static Composite over(Composite parent, Supplier<StyledText> page) {
        Composite sheet = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(0, 0, HEIGHT, 0).applyTo(sheet);
        Composite below = new Composite(sheet, SWT.NONE);
        below.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
        // Asked at each painting: the colour changes with the theme.
        sheet.addListener(SWT.Paint, event -> {
            event.gc.setBackground(page.get().getBackground());
            event.gc.fillRectangle(0, 0, sheet.getSize().x, HEIGHT);
        });
        return below;
    }
}
