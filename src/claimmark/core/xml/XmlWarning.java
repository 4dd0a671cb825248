package claimmark.core.xml;

/**
 * Something in a document that was not understood.
 *
 * @param line the line on which the start tag in question ends, from 1
 * @param message a sentence
 */
public record XmlWarning(int line, String message) {
}
