package claimmark.core.align;

import claimmark.core.text.TextSpan;

/**
 * A place in the new text that has the same words as a span of the old text.
 *
 * @param span the place in the new text
 * @param context the share of the words next to the old span that also stand next to this place, from 0 to 1
 */
public record Occurrence(TextSpan span, double context) {
}
