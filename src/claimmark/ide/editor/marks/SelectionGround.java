package claimmark.ide.editor.marks;

import java.util.Optional;

import claimmark.core.model.AnnotationKind;
import claimmark.ide.look.Palette;
import claimmark.ide.look.drawing.Drawn;
import claimmark.ide.look.drawing.DrawnGround;

/** The stronger ground under a selected annotation, over those of all others. */
record SelectionGround(AnnotationKind kind) implements Drawn {

    @Override
    public int layer() {
        return SELECTION;
    }

    @Override
    public Optional<DrawnGround> ground() {
        return Optional.of(page -> Palette.selected(kind, page));
    }
}
