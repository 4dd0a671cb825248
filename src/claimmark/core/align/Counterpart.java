package claimmark.core.align;

import claimmark.core.text.TextSpan;

/**
 * Where a span of the old text stands in the new one.
 *
 * @param span the place in the new text
 * @param kept the share of the old words that stand there, from 0 to 1
 * @param nextTo the share of the words next to the span, on the side where it is larger, that stand there still
 * @param around the share of the words in a wider circle, on both sides, that stand there still
 * @param moved whether the words around it did not stay with the text as a whole
 */
public record Counterpart(TextSpan span, double kept, double nextTo, double around, boolean moved) {
}
