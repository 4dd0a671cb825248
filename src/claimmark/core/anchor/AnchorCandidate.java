package claimmark.core.anchor;

import claimmark.core.text.TextSpan;

/**
 * A place where an annotation may belong.
 *
 * @param score how much of the words and of those around them stands there, from 0 to 1
 */
public record AnchorCandidate(TextSpan span, double score) {
}
