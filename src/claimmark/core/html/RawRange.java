package claimmark.core.html;

import claimmark.core.text.TextSpan;

/**
 * A range of the source in which no character reference is read: nothing in it can be escaped.
 *
 * @param span in UTF-16 units of the source
 * @param terminator what ends the range, in lower case, and so must not come up in it; empty when nothing does
 */
record RawRange(TextSpan span, String terminator) {
}
