package claimmark.core.align;

import claimmark.core.text.TextSpan;

/**
 * Where a span of the old text stands in the new one.
 *
 * @param span the place in the new text
 * @param kept the share of the old words that stand there, from 0 to 1
 * @param moved whether the words around it did not stay with the text as a whole
 */
public record Image(TextSpan span, double kept, boolean moved) {
}
