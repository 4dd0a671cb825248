package claimmark.core.suggest.review;

import java.util.List;

import claimmark.core.suggest.Attribution;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.text.TextSpan;

/** Suggestions for tests. */
final class Offered {

    private Offered() {
    }

    /** A claim of these words, in this sentence, which begins at the offset 0. */
    static OfferedSuggestion claim(int id, String words, String sentence) {
        return of(id, SuggestionRule.CLAIM_CHECKABLE, sentence.indexOf(words), words, sentence);
    }

    static OfferedSuggestion quotation(int id, int start, String words) {
        return of(id, SuggestionRule.QUOTATION_DIRECT, start, words, words + ".");
    }

    /** A word, in a sentence of its own. */
    static OfferedSuggestion typo(SuggestionRule rule, String word) {
        return of(1, rule, 0, word, word + ".");
    }

    private static OfferedSuggestion of(int id, SuggestionRule rule, int start, String words, String sentence) {
        return new OfferedSuggestion(id, check(rule, TextSpan.ofLength(start, words.length())), words, sentence, "");
    }

    static Suggestion check(SuggestionRule rule, TextSpan span) {
        return Suggestion.check(rule, span, .5, List.of(), Attribution.NONE);
    }

    static Suggestion correction(TextSpan span, String... replacements) {
        return Suggestion.correction(SuggestionRule.CLAIM_CHECKABLE, span, .5, List.of(), List.of(replacements));
    }
}
