package claimmark.ide.editor.folding;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** A click on a fold: the first button is pressed and released over the same one. */
final class FoldClick {

    private @Nullable FurnitureFold pressed;

    /** @param fold the fold under the mouse, if any */
    void press(int button, @Nullable FurnitureFold fold) {
        pressed = button == 1 ? fold : null;
    }

    /**
     * @param fold the fold under the mouse, if any
     * @return the fold that was clicked
     */
    Optional<FurnitureFold> release(@Nullable FurnitureFold fold) {
        Optional<FurnitureFold> clicked = Optional.ofNullable(pressed).filter(began -> began == fold);
        pressed = null;
        return clicked;
    }
}
