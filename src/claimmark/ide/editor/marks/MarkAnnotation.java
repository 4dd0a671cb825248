package claimmark.ide.editor.marks;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.jface.text.source.ImageUtilities;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Status;

/** What the editor draws for one annotation of the review. It is a picture of it only and is never saved. */
public final class MarkAnnotation extends Annotation implements IAnnotationPresentation {

    private final AnnotationId id;
    private final AnnotationKind kind;
    private final Status status;
    private final Supplier<String> text;
    private final @Nullable Image image;

    /** @param text is asked for what the annotation says; most are never asked for */
    MarkAnnotation(claimmark.core.model.Annotation annotation, Supplier<String> text, Image image) {
        super(MarkType.of(annotation), false, null);
        this.text = text;
        id = annotation.id();
        kind = annotation.kind();
        status = annotation.status();
        this.image = image;
    }

    AnnotationId id() {
        return id;
    }

    AnnotationKind kind() {
        return kind;
    }

    Status status() {
        return status;
    }

    /** Whether this is how {@code annotation} has to be drawn. */
    boolean shows(claimmark.core.model.Annotation annotation) {
        return kind == annotation.kind() && status == annotation.status();
    }

    @Override
    public String getText() {
        return text.get();
    }

    @Override
    public int getLayer() {
        return kind.ordinal() + 1;
    }

    @Override
    public void paint(GC gc, Canvas canvas, Rectangle bounds) {
        if (image != null) {
            ImageUtilities.drawImage(image, gc, canvas, bounds, SWT.CENTER, SWT.TOP);
        }
    }
}
