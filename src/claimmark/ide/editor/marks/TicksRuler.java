package claimmark.ide.editor.marks;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.jface.text.source.OverviewRuler;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The ruler that shows all marks of an article small, beside the scroll bar. JFace's paints each of ten thousand marks
 * whenever one of them changes; this one paints those that can be told apart.
 */
public final class TicksRuler extends OverviewRuler {

    private Optional<ITextViewer> viewer = Optional.empty();

    /** @param width in pixels */
    public TicksRuler(IAnnotationAccess access, int width, ISharedTextColors colors) {
        super(access, width, colors);
    }

    @Override
    public Control createControl(@Nullable Composite parent, @Nullable ITextViewer shownBeside) {
        viewer = Optional.ofNullable(shownBeside);
        return super.createControl(parent, shownBeside);
    }

    @Override
    public void setModel(@Nullable IAnnotationModel model) {
        super.setModel(model == null ? null : new DistinctTicks(model,
                () -> viewer.flatMap(shown -> Optional.ofNullable(shown.getDocument())),
                () -> getControl().getSize().y));
    }
}
