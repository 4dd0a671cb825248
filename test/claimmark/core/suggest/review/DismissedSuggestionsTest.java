package claimmark.core.suggest.review;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.dismissal.DismissedWords;
import claimmark.core.suggest.SuggestionRule;

class DismissedSuggestionsTest {

    private static final String SENTENCE = "Prices rose by a third last year, the bank said on Monday.";
    private static final OfferedSuggestion CLAIM = Offered.claim(1, "Prices rose", SENTENCE);

    private static DismissedSuggestions dismissed(DismissedWords... words) {
        return new DismissedSuggestions(Arrays.stream(words).map(each -> each.by("ana", Instant.EPOCH)).toList());
    }

    @Test
    void itDoesNotComeBackInItsSentence() {
        DismissedSuggestions gone = dismissed(DismissedSuggestions.here(CLAIM));
        assertTrue(gone.contains(Offered.claim(7, "Prices rose", SENTENCE)));
        assertTrue(gone.contains(Offered.claim(7, "Prices\nrose", SENTENCE.replace("Prices ", "Prices\n"))));
        assertFalse(gone.contains(Offered.claim(7, "a third", SENTENCE)));
        assertFalse(gone.contains(Offered.claim(7, "Prices rose", "Prices rose again, nobody knows why they did.")));
        assertFalse(gone.contains(Offered.quotation(7, 0, "Prices rose")));
    }

    @Test
    void itDoesNotComeBackWhenATypoBesideItIsCorrected() {
        DismissedSuggestions gone = dismissed(DismissedSuggestions.here(CLAIM));
        assertTrue(gone.contains(Offered.claim(7, "Prices rose", SENTENCE.replace("by a third", "by one third"))));
    }

    @Test
    void aLongPassageDoesNotComeBackWhenATypoInItIsCorrected() {
        String passage = "Prices rose by a the third last year";
        String sentence = passage + ", the bank said on Monday.";
        DismissedSuggestions gone = dismissed(DismissedSuggestions.here(Offered.claim(1, passage, sentence)));
        for (String corrected : List.of("Prices rose by a third last year", "Price rose by a the third last year",
                "Prices rose by a the third last years")) {
            assertTrue(gone.contains(Offered.claim(7, corrected, sentence.replace(passage, corrected))), corrected);
        }
        String other = "Prices rose since the coldest winter in last year";
        assertFalse(gone.contains(Offered.claim(7, other, sentence.replace(passage, other))));
        assertFalse(gone.contains(Offered.claim(7, passage, passage + " and nobody at the central bank knows why.")));
    }

    @Test
    void wordsCanBeDismissedInEverySentence() {
        DismissedSuggestions gone = dismissed(DismissedSuggestions.words(CLAIM));
        assertTrue(gone.contains(Offered.claim(7, "Prices rose", "Prices rose again.")));
        assertFalse(gone.contains(Offered.claim(7, "again", "Prices rose again.")));
    }

    @Test
    void aRuleCanBeDismissedAltogether() {
        DismissedSuggestions gone = dismissed(DismissedSuggestions.rule(SuggestionRule.CLAIM_CHECKABLE));
        assertTrue(gone.contains(Offered.claim(7, "again", "Prices rose again.")));
        assertFalse(gone.contains(Offered.quotation(7, 0, "again")));
    }

    @Test
    void whereNothingWasDismissedNothingIsGone() {
        assertFalse(dismissed().contains(CLAIM));
    }
}
