package claimmark.core.text;

/**
 * A part of the article text with one role: a paragraph, a headline, a line of furniture.
 *
 * @param type the role of the block
 * @param span the place of the block in the article text, without the white space around it
 */
public record Block(BlockType type, TextSpan span) {
}
