package claimmark.core.text;

/**
 * One replacement of source characters.
 *
 * @param span the characters replaced, in UTF-16 units of the source; empty where something is only inserted
 * @param replacement what stands there afterwards
 */
public record SourceChange(TextSpan span, String replacement) {
}
