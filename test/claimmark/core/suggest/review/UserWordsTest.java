package claimmark.core.suggest.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;

import claimmark.core.suggest.SuggestionRule;

class UserWordsTest {

    private static final UserWords WORDS = new UserWords(Set.of("deepfake", "Zelenskyy"));

    private static boolean have(String word) {
        return WORDS.have(Offered.typo(SuggestionRule.TYPO_SPELLING, word));
    }

    @Test
    void aWordThatWasEnteredIsNoTypo() {
        assertTrue(have("deepfake"));
        assertTrue(have("Zelenskyy"));
        assertFalse(have("deepfakes"));
    }

    @Test
    void whatWasEnteredInLowerCaseStandsForItsCapitalsAndNotTheOtherWayRound() {
        assertTrue(have("Deepfake"));
        assertTrue(have("DEEPFAKE"));
        assertFalse(have("zelenskyy"));
    }

    @Test
    void whatBelongsToAWordIsNoTypoEither() {
        assertTrue(have("Zelenskyy's"));
        assertTrue(have("Zelenskyy\u2019s"));
    }

    @Test
    void onlyWhatIsNoWordCanBeEntered() {
        assertTrue(UserWords.canHave(Offered.typo(SuggestionRule.TYPO_SPELLING, "deepfake")));
        assertFalse(UserWords.canHave(Offered.typo(SuggestionRule.TYPO_SPELLING, "deep fake")));
        OfferedSuggestion confused = Offered.typo(SuggestionRule.TYPO_CONFUSED, "deepfake");
        assertEquals(false, UserWords.canHave(confused) || WORDS.have(confused));
    }
}
