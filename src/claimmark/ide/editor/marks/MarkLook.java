package claimmark.ide.editor.marks;

import java.util.Optional;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Status;
import claimmark.ide.look.Palette;
import claimmark.ide.look.drawing.Drawn;
import claimmark.ide.look.drawing.DrawnGround;
import claimmark.ide.look.drawing.DrawnLine;

/** The mark of an annotation: a line that tells its kind, and a faint ground while something is to be done about it. */
record MarkLook(AnnotationKind kind, Status status) implements Drawn {

    static MarkLook of(Annotation annotation) {
        return new MarkLook(annotation.kind(), annotation.status());
    }

    @Override
    public int layer() {
        return Drawn.layer(kind);
    }

    @Override
    public Optional<DrawnGround> ground() {
        return status.isDone() ? Optional.empty() : Optional.of(page -> Palette.tint(kind, page));
    }

    @Override
    public Optional<DrawnLine> line() {
        return Optional.of(new MarkLine(kind, status));
    }
}
