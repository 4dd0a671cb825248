package claimmark.core.align;

import claimmark.core.text.TextSpan;

/**
 * The place in the new text that corresponds to a span of the old text.
 *
 * @param span the place in the new text
 * @param kept the share of the old words that stand at this place, from 0 to 1
 * @param nextTo the share of the neighbouring words that still stand beside the span, from 0 to 1; measured on both
 *        sides, the larger share counts
 * @param around the share of the words in a wider circle that still stand around the span, from 0 to 1; the mean of
 *        both sides
 * @param moved whether the span belongs to a passage that moved to another part of the text
 */
public record Counterpart(TextSpan span, double kept, double nextTo, double around, boolean moved) {
}
