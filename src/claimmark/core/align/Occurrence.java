package claimmark.core.align;

import claimmark.core.text.TextSpan;

/**
 * A place that has the words of a span, whatever else happened to it.
 *
 * @param span the place
 * @param context the share of the words next to the span that stand next to it here, too, from 0 to 1
 */
public record Occurrence(TextSpan span, double context) {
}
