package claimmark.core.structure;

/**
 * A line together with its shape.
 *
 * @param text the characters of the line, without white space at its borders
 * @param shape the counts of its words, digits and marks
 */
public record ShapedLine(String text, LineShape shape) {
}
