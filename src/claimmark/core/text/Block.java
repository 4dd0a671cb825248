package claimmark.core.text;

/**
 * A run of article text that is one thing: a paragraph, a headline, a line of furniture.
 *
 * @param type what it is
 * @param span where it stands in the article text, without the white space around it
 */
public record Block(BlockType type, TextSpan span) {
}
