package claimmark.ide.suggest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.suggest.Attribution;
import claimmark.core.suggest.Suggestion;
import claimmark.core.suggest.SuggestionRule;
import claimmark.core.suggest.review.OfferedSuggestion;
import claimmark.core.text.TextSpan;

class SuggestionDrawingTest {

    @Test
    void ofClaimsOnlyTheMostCertainHaveALineUnderThem() {
        assertTrue(isDrawn(SuggestionRule.CLAIM_CHECKABLE, .95));
        assertFalse(isDrawn(SuggestionRule.CLAIM_CHECKABLE, .7));
        assertFalse(isDrawn(SuggestionRule.CLAIM_ATTRIBUTED, .4));
    }

    @Test
    void whatIsNoWholeSentenceAlwaysHasOne() {
        assertTrue(isDrawn(SuggestionRule.TYPO_CONFUSED, .5));
        assertTrue(isDrawn(SuggestionRule.QUOTATION_MIXED, .5));
    }

    private static boolean isDrawn(SuggestionRule rule, double confidence) {
        return SuggestionDrawing.isDrawn(new OfferedSuggestion(1, Suggestion.check(rule, new TextSpan(0, 4),
                confidence, List.of(), Attribution.NONE), "that", "that is so", ""));
    }
}
