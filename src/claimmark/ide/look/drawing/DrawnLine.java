package claimmark.ide.look.drawing;

import org.eclipse.swt.graphics.GC;

/** A line under words, or another figure around them that is no part of the text's own look. */
@FunctionalInterface
public interface DrawnLine {

    /**
     * Draws it for the words that stand in one row of the page. Words that go on in the next row are drawn row by row;
     * a row without words is left out.
     *
     * @param gc draws solid lines of one pixel in the colour of the text; what is set on it holds for this row only
     */
    void draw(GC gc, TextRow row);
}
