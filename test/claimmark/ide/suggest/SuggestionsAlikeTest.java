package claimmark.ide.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.text.TextSpan;

/** Which suggestions can be accepted together with one. */
class SuggestionsAlikeTest {

    private static OfferedSuggestion of(SuggestionRule rule) {
        return new OfferedSuggestion(1, Suggestion.check(rule, new TextSpan(0, 4), .5, List.of()), "word", "word", "");
    }

    /** Those that are like the first. */
    private static SuggestionsAlike alike(SuggestionRule... rules) {
        List<OfferedSuggestion> open = Stream.of(rules).map(SuggestionsAlikeTest::of).toList();
        return SuggestionsAlike.to(open.get(0), open);
    }

    @Test
    void thoseOfAKindAreCountedAndAmongThemThoseOfARule() {
        assertEquals(new SuggestionsAlike(3, 2), alike(SuggestionRule.CLAIM_ATTRIBUTED,
                SuggestionRule.CLAIM_CHECKABLE, SuggestionRule.CLAIM_ATTRIBUTED, SuggestionRule.TYPO_EXTRA));
    }

    @Test
    void oneAloneIsAcceptedAlone() {
        SuggestionsAlike alike = alike(SuggestionRule.CLAIM_ATTRIBUTED, SuggestionRule.TYPO_EXTRA);
        assertFalse(alike.isKindOffered());
        assertFalse(alike.isRuleOffered());
    }

    @Test
    void theKindIsOfferedWhereNoOtherIsOfTheRule() {
        SuggestionsAlike alike = alike(SuggestionRule.CLAIM_ATTRIBUTED, SuggestionRule.CLAIM_CHECKABLE);
        assertTrue(alike.isKindOffered());
        assertFalse(alike.isRuleOffered());
    }

    @Test
    void bothAreOfferedWhereTheRuleFindsSomeOfTheKind() {
        SuggestionsAlike alike = alike(SuggestionRule.CLAIM_ATTRIBUTED, SuggestionRule.CLAIM_ATTRIBUTED,
                SuggestionRule.CLAIM_CHECKABLE);
        assertTrue(alike.isKindOffered());
        assertTrue(alike.isRuleOffered());
    }

    @Test
    void theRuleIsNotOfferedWhereItFindsAllOfTheKind() {
        SuggestionsAlike alike = alike(SuggestionRule.CLAIM_ATTRIBUTED, SuggestionRule.CLAIM_ATTRIBUTED);
        assertTrue(alike.isKindOffered());
        assertFalse(alike.isRuleOffered());
    }
}
