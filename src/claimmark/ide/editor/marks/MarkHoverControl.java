package claimmark.ide.editor.marks;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The hover over a mark: a framed note with air around its text, so that it stands apart from the article under it. */
public final class MarkHoverControl extends DefaultInformationControl {

    private static final int AIR = 7;

    private final StyledText page;

    /** @param page the hover is no wider than it, and stays within its sides */
    public MarkHoverControl(Shell parent, StyledText page) {
        super(parent, new MarkHoverPresenter());
        this.page = page;
    }

    @Override
    protected void createContent(Composite parent) {
        Composite frame = new Composite(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(AIR, AIR).applyTo(frame);
        Composite inside = new Composite(frame, SWT.NONE);
        inside.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(inside);
        super.createContent(inside);
        for (Control text : inside.getChildren()) {
            if (text instanceof StyledText wrapped) {
                wrapped.setWordWrap(true);
            }
        }
    }

    @Override
    public Rectangle computeTrim() {
        Rectangle trim = super.computeTrim();
        int border = 2;
        int around = 2 * (AIR + border);
        return new Rectangle(trim.x - around / 2, trim.y - around / 2, trim.width + around, trim.height + around);
    }

    @Override
    public Point computeSizeHint() {
        int widest = page.getClientArea().width - 2 * AIR;
        Point natural = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        Point hint = natural.x <= widest ? natural : getShell().computeSize(widest, SWT.DEFAULT, true);
        return new Point(Math.min(hint.x + 2 * AIR, widest), hint.y + AIR);
    }

    @Override
    public void setLocation(@Nullable Point location) {
        if (location != null) {
            Rectangle shown = page.getDisplay().map(page, null, page.getClientArea());
            int rightmost = shown.x + shown.width - getShell().getSize().x;
            super.setLocation(new Point(Math.max(shown.x, Math.min(location.x, rightmost)), location.y));
        }
    }
}
