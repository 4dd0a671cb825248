package claimmark.ide.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Outcome;
import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.model.Verdict;
import claimmark.core.xml.ForeignContent;

class OutcomeLookTest {

    private final Review review = Review.empty("urn:review",
            new Source("a.txt", "text/plain", "en", "UTF-8", "", "", "text-1", ForeignContent.NONE));

    @Test
    void aVerdictHasItsSymbolAndItsWord() {
        assertEquals("\u2713 True", text(verdict("ana", "truth-5", 5, "True")));
    }

    @Test
    void whereReviewersAgreeItSaysHowMany() {
        assertEquals("\u2717 False (2 agree)",
                text(verdict("ana", "truth-5", 1, "False"), verdict("ben", "truth-5", 1, "Wrong")));
    }

    @Test
    void aVerdictThatDecidesSaysSo() {
        assertEquals("\u2717 False (adjudicated)", text(verdict("ana", "truth-5", 5, "True"),
                verdict("ben", "truth-5", 1, "False").withAdjudicates(true)));
    }

    @Test
    void onAScaleThatIsNotKnownItHasNoDirection() {
        assertEquals("? True", text(verdict("ana", "other", 5, "True")));
    }

    @Test
    void whereReviewersDisagreeNoneOfTheirWordsIsShown() {
        assertEquals("\u2260 " + LookMessages.split,
                text(verdict("ana", "truth-5", 5, "True"), verdict("ben", "truth-5", 1, "False")));
    }

    @Test
    void whatNobodyRatedHasNoSymbol() {
        assertEquals(LookMessages.unrated, text());
    }

    private String text(Verdict... verdicts) {
        return OutcomeLook.of(Outcome.of(List.of(verdicts)), review).text();
    }

    private static Verdict verdict(String author, String scale, int number, String word) {
        return new Verdict(scale, BigDecimal.valueOf(number), word, "", author, Instant.EPOCH, Optional.empty(),
                ForeignContent.NONE);
    }
}
