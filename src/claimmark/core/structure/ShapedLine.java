package claimmark.core.structure;

/**
 * A line, with its shape counted once.
 *
 * @param text the characters of the line, without the white space around them
 * @param shape the counts of its words, digits, marks and the like
 */
public record ShapedLine(String text, LineShape shape) {
}
