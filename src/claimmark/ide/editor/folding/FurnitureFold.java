package claimmark.ide.editor.folding;

import org.eclipse.jface.text.source.projection.ProjectionAnnotation;

/** One run of lines that can be folded. */
final class FurnitureFold extends ProjectionAnnotation {

    private int lines;

    /** @param lines how many lines hold text */
    FurnitureFold(boolean closed, int lines) {
        super(closed);
        this.lines = lines;
    }

    int lines() {
        return lines;
    }

    void setLines(int count) {
        lines = count;
    }
}
