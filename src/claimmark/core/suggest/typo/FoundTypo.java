package claimmark.core.suggest.typo;

import java.util.List;

import claimmark.core.suggest.Reason;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.text.TextSpan;

/**
 * A typo that a rule found.
 *
 * @param from the first of the terms, by its number in the sequence
 * @param to the term after the last one
 * @param span what is to be replaced
 */
record FoundTypo(SuggestionRule rule, int from, int to, TextSpan span, double confidence, Reason reason,
        List<String> replacements) {

    /** Whether it is about terms of the other one, or about neighbours of these: one slip makes them all look odd. */
    boolean isBeside(FoundTypo other) {
        return from <= other.to && other.from <= to;
    }

    boolean overlaps(FoundTypo other) {
        return from < other.to && other.from < to;
    }

    Suggestion suggestion() {
        return Suggestion.correction(rule, span, confidence, List.of(reason), replacements);
    }
}
