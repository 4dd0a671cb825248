package claimmark.ide.suggest;

import java.util.List;

import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.review.OfferedSuggestion;

/**
 * The open suggestions that are like one of them, itself included. Where it is not alone, they can be accepted
 * together.
 *
 * @param ofKind how many are of its kind
 * @param ofRule how many of these are found by its rule
 */
record SuggestionsAlike(long ofKind, long ofRule) {

    static SuggestionsAlike to(OfferedSuggestion one, List<OfferedSuggestion> open) {
        Suggestion suggestion = one.suggestion();
        return new SuggestionsAlike(
                open.stream().filter(each -> each.suggestion().kind() == suggestion.kind()).count(),
                open.stream().filter(each -> each.suggestion().rule() == suggestion.rule()).count());
    }

    boolean isKindOffered() {
        return ofKind > 1;
    }

    /** Not where its rule finds all of its kind: that would be the same offer twice. */
    boolean isRuleOffered() {
        return ofRule > 1 && ofRule < ofKind;
    }
}
