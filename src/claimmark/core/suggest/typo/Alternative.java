package claimmark.core.suggest.typo;

import java.util.List;

import claimmark.core.suggest.Reason;
import claimmark.core.suggest.SuggestionRule;

/**
 * Something else that may have been meant in place of some terms.
 *
 * @param kind how it differs
 * @param from the first of the terms, by its number in the sequence
 * @param to the term after the last one
 * @param words what would stand there, in lower case; none when the terms would go
 */
public record Alternative(Kind kind, int from, int to, List<String> words) {

    /** How an alternative differs from what is written. */
    public enum Kind {
        /** Another word in place of a right one. */
        REPLACE,
        /** A word in place of something that is none. */
        SPELL,
        /** The word goes. */
        DROP,
        /** Two words were one. */
        SPLIT,
        /** One word was torn. */
        JOIN
    }

    /** What a suggestion of it is called. */
    SuggestionRule rule() {
        return switch (kind) {
            case REPLACE -> SuggestionRule.TYPO_CONFUSED;
            case SPELL -> SuggestionRule.TYPO_SPELLING;
            case DROP -> SuggestionRule.TYPO_EXTRA;
            case SPLIT -> SuggestionRule.TYPO_JOINED;
            case JOIN -> SuggestionRule.TYPO_TORN;
        };
    }

    /** Why it is suggested. */
    Reason.Code reason() {
        return switch (kind) {
            case REPLACE -> Reason.Code.ANOTHER_WORD_FITS;
            case SPELL -> Reason.Code.NOT_A_WORD;
            case DROP -> Reason.Code.FITS_WITHOUT;
            case SPLIT -> Reason.Code.SPACE_MISSING;
            case JOIN -> Reason.Code.ONE_WORD;
        };
    }

    /** Whether nothing but the context speaks for it. */
    boolean isByContext() {
        return kind == Kind.REPLACE || kind == Kind.DROP;
    }

    /** What would stand there, as text. */
    String text() {
        return String.join(" ", words);
    }
}
