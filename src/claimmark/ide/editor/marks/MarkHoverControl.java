package claimmark.ide.editor.marks;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The hover over a mark: a framed note with air around its text, so that it stands apart from the article under it. */
public final class MarkHoverControl extends DefaultInformationControl {

    private static final int AIR = 7;

    public MarkHoverControl(Shell parent) {
        super(parent, new MarkHoverPresenter());
    }

    @Override
    protected void createContent(Composite parent) {
        Composite frame = new Composite(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(AIR, AIR).applyTo(frame);
        Composite inside = new Composite(frame, SWT.NONE);
        inside.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(inside);
        super.createContent(inside);
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
        Point hint = super.computeSizeHint();
        return new Point(hint.x + 2 * AIR, hint.y + AIR);
    }
}
