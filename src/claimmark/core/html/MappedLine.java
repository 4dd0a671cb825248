package claimmark.core.html;

import claimmark.core.text.TextSpan;

/**
 * A line of the text as the source map needs it.
 *
 * @param span where it stands in the text
 * @param before what separates it from the line before; for the first line, from the start of the page
 * @param whiteSpace how white space in it is read
 * @param breakable whether a {@code <br>} in it makes a line break
 */
record MappedLine(TextSpan span, Separation before, WhiteSpace whiteSpace, boolean breakable) {
}
