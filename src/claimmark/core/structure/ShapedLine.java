package claimmark.core.structure;

import claimmark.core.text.TextSpan;

/**
 * A line together with its shape.
 *
 * @param text the characters of the line, without white space at its borders
 * @param shape the counts of its words, digits and marks
 */
public record ShapedLine(String text, LineShape shape) {

    /** @param text a line without white space at its borders */
    public static ShapedLine of(String text) {
        return new ShapedLine(text, LineShape.of(text, new TextSpan(0, text.length())));
    }
}
