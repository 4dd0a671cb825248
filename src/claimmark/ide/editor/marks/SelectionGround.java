package claimmark.ide.editor.marks;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

import claimmark.core.model.AnnotationKind;

/** The stronger ground under a selected annotation, over those of all others. */
public final class SelectionGround extends Annotation implements IAnnotationPresentation {

    private final AnnotationKind kind;

    SelectionGround(AnnotationKind kind) {
        super(MarkType.selected(kind), false, "");
        this.kind = kind;
    }

    AnnotationKind kind() {
        return kind;
    }

    @Override
    public int getLayer() {
        return AnnotationKind.values().length + 1;
    }

    @Override
    public void paint(GC gc, Canvas canvas, Rectangle bounds) {
        // Nothing in the ruler: the annotation's own icon is there.
    }
}
