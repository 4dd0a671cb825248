package claimmark.ide.look.drawing;

import claimmark.core.text.TextSpan;

/**
 * Something drawn, and where.
 *
 * @param look how it looks
 * @param span where it stands in the article text, in UTF-16 units; not empty
 */
public record DrawnSpan(Drawn look, TextSpan span) {
}
