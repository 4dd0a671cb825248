package claimmark.ide.editor.marks;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

import claimmark.core.model.AnnotationKind;

/** The frame around a place that an annotation may have, while the reviewer chooses one. */
public final class CandidateFrame extends Annotation implements IAnnotationPresentation {

    CandidateFrame() {
        super(MarkType.CANDIDATE, false, "");
    }

    @Override
    public int getLayer() {
        return AnnotationKind.values().length + 2;
    }

    @Override
    public void paint(GC gc, Canvas canvas, Rectangle bounds) {
        // Nothing in the ruler: it is no annotation yet.
    }
}
