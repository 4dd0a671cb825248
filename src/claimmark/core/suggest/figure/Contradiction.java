package claimmark.core.suggest.figure;

import claimmark.core.suggest.Reason;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.text.TextSpan;

/**
 * Figures that cannot all be right.
 *
 * @param span all of them, counted from the start of the sentence
 * @param why the calculation
 */
record Contradiction(SuggestionRule rule, TextSpan span, Reason why) {
}
