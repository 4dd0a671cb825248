package claimmark.core.html;

import claimmark.core.html.display.Separation;
import claimmark.core.text.TextSpan;

/**
 * A line of the text with everything that the source map needs to know about it.
 *
 * @param span the place of the line in the text
 * @param before the separation from the line before; for the first line, from the start of the page
 * @param whiteSpace how white space in the line is read
 * @param breakable whether {@code <br>} in the line makes a line break
 */
record MappedLine(TextSpan span, Separation before, WhiteSpace whiteSpace, boolean breakable) {
}
