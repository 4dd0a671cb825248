package claimmark.core.reanchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static claimmark.core.live.ReviewedArticle.FIRST;
import static claimmark.core.live.ReviewedArticle.FOURTH;
import static claimmark.core.live.ReviewedArticle.ID;
import static claimmark.core.live.ReviewedArticle.SECOND;
import static claimmark.core.live.ReviewedArticle.TEXT;
import static claimmark.core.live.ReviewedArticle.THIRD;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.anchor.AnchorCandidate;
import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.anchor.AnchorResult.Moved;
import claimmark.core.live.ReviewedArticle;
import claimmark.core.text.TextSpan;

/** An article that other programs change between two looks at it. */
class ReviewAnchoringTest {

    @Test
    void allIsWellInTheTextItWasSavedWith() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("four percent");
        article.reopen();
        assertInstanceOf(Anchored.class, article.anchor());
        assertEquals("four percent", article.words());
        assertEquals(List.of(), article.needsALook());
    }

    @Test
    void changedWordsAreDriftUntilTheReviewerAcceptsThem() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("Taxes fell by four percent");
        article.change("four percent", "fourteen percent").reopen();
        Drifted drifted = assertInstanceOf(Drifted.class, article.anchor());
        assertEquals("Taxes fell by four percent", drifted.oldWords());
        assertEquals("Taxes fell by fourteen percent", drifted.newWords());

        article.save().reopen();
        Drifted again = assertInstanceOf(Drifted.class, article.anchor());
        assertEquals("Taxes fell by four percent", again.oldWords());
        assertEquals("Taxes fell by fourteen percent", article.words());
        assertTrue(again.evidence().score() > 0.5, again::toString);

        article.accept().save().reopen();
        assertInstanceOf(Anchored.class, article.anchor());
        assertEquals("Taxes fell by fourteen percent", article.annotation().words());
    }

    @Test
    void aSecondChangeBeforeADecisionKeepsTheFirstWords() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("Taxes fell by four percent");
        article.change("four percent", "fourteen percent").reopen().save();
        article.change("Taxes fell", "Taxes really fell").reopen();
        Drifted drifted = assertInstanceOf(Drifted.class, article.anchor());
        assertEquals("Taxes fell by four percent", drifted.oldWords());
        assertEquals("Taxes really fell by fourteen percent", drifted.newWords());

        article.save().change("really fell by fourteen", "fell by four").reopen();
        assertInstanceOf(Anchored.class, article.anchor());
        assertEquals(List.of(), article.needsALook());
    }

    @Test
    void aMovedParagraphTakesItsMarksAlong() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("four percent");
        article.become(String.join("\n\n", SECOND, THIRD, FOURTH, FIRST)).reopen();
        assertInstanceOf(Moved.class, article.anchor());
        assertEquals("four percent", article.words());
        assertEquals(List.of(), article.needsALook());
    }

    @Test
    void theKeptTextFindsWhatTheSelectorsAloneWouldLose() {
        String twice = "Yes. " + TEXT + " Yes.";
        ReviewedArticle article = new ReviewedArticle(twice).mark("Yes.");
        String changed = "Well, yes. Yes. " + TEXT + " Yes. He said: Yes. And: Yes.";
        article.become(changed).reopen();
        assertEquals(Optional.of(TextSpan.ofLength(changed.indexOf("Yes."), 4)), article.anchor().place());
    }

    @Test
    void aDeletedSentenceIsAnOrphanThatNothingReattachesInThatText() {
        ReviewedArticle article = new ReviewedArticle(TEXT + " " + "Elsewhere: four percent.").mark("four percent");
        article.change(FIRST + "\n\n", "").reopen();
        assertEquals(Optional.empty(), article.anchor().place());
        article.save().reopen();
        assertEquals(Optional.empty(), article.anchor().place());
        List<AnchorCandidate> candidates = AnchorCandidate.of(article.anchor());
        assertEquals(List.of("four percent"), candidates.stream().map(c -> c.span().of(article.text)).toList());
        assertEquals(List.of(ID), article.needsALook());

        article.change("Ships", "All ships").reopen();
        assertEquals(Optional.empty(), article.anchor().place(), "a look-alike that was there all the time");
    }

    @Test
    void wordsThatComeBackBringTheAnnotationBack() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("the minister told reporters");
        article.change(FIRST + "\n\n", "").reopen().save();
        article.become(TEXT).reopen();
        assertInstanceOf(Moved.class, article.anchor());
        assertEquals("the minister told reporters", article.words());
    }

    @Test
    void aQuotationThatIsRepeatedIsAmbiguousWhenItsOwnPlaceIsGone() {
        String said = "\"We will build it\", she said.";
        ReviewedArticle article = new ReviewedArticle(SECOND + "\n\n" + said + "\n\n" + FIRST).mark("We will build it");
        article.become(FIRST + "\n\n" + THIRD + " " + said + "\n\n" + FOURTH + " " + said).reopen();
        AnchorResult anchor = article.anchor();
        assertEquals(Optional.empty(), anchor.place());
        assertEquals(2, AnchorCandidate.of(anchor).size(), anchor::toString);
        assertEquals(List.of(ID), article.needsALook());
    }
}
