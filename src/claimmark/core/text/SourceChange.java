package claimmark.core.text;

/**
 * One replacement of characters in the source, that is, in the file.
 *
 * @param span the replaced characters, in UTF-16 units of the source; empty for an insertion
 * @param replacement the characters that stand there afterwards
 */
public record SourceChange(TextSpan span, String replacement) {
}
