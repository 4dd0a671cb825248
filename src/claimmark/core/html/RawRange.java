package claimmark.core.html;

import claimmark.core.text.TextSpan;

/**
 * A range of the source in which character references are not decoded, so nothing can be escaped in it.
 *
 * @param span the range, in UTF-16 units of the source
 * @param terminator the characters that end the range, in lower case; they must not occur in it. Empty when nothing
 *        ends the range
 */
record RawRange(TextSpan span, String terminator) {
}
