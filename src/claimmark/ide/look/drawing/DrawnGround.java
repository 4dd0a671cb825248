package claimmark.ide.look.drawing;

import org.eclipse.swt.graphics.Color;

/** The ground behind words. */
@FunctionalInterface
public interface DrawnGround {

    /** The colour of the ground on a page of this colour. The words on it must stay easy to read. */
    Color on(Color page);
}
