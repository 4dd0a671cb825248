package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import static claimmark.core.live.ReviewedArticle.FIRST;
import static claimmark.core.live.ReviewedArticle.ID;
import static claimmark.core.live.ReviewedArticle.TEXT;

import java.util.List;

import org.junit.jupiter.api.Test;

import claimmark.core.anchor.AnchorCandidate;
import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.anchor.AnchorResult.Orphaned;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.text.TextReplacement;

/** An article that is typed in, or changed by other programs, while it is open. */
class EditedReviewTest {

    @Test
    void typingIsNoDriftButSettlesNoneEither() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("Taxes fell by four percent");
        article.type("four", "five");
        assertInstanceOf(Anchored.class, article.anchor());
        article.save().reopen();
        assertInstanceOf(Anchored.class, article.anchor());
        assertEquals("Taxes fell by five percent", article.annotation().words());

        article.change("five", "six").reopen().type("six", "seven").save().reopen();
        Drifted drifted = assertInstanceOf(Drifted.class, article.anchor());
        assertEquals("Taxes fell by five percent", drifted.oldWords());
        assertEquals("Taxes fell by seven percent", drifted.newWords());
    }

    @Test
    void otherWordsTypedOverAllOfThemAreDriftUntilTheyAreAcceptedOrTakenBack() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("four percent");
        article.type("four percent", "f").type("by f last", "by five percent last");
        Drifted drifted = assertInstanceOf(Drifted.class, article.anchor());
        assertEquals("four percent", drifted.oldWords());
        assertEquals("five percent", drifted.newWords());
        assertEquals(List.of(ID), article.needsALook());
        article.save().reopen();
        assertInstanceOf(Drifted.class, article.anchor());
        article.type("five percent", "four percent");
        assertInstanceOf(Anchored.class, article.anchor());
        article.type("four percent", "six percent").accept();
        assertEquals(List.of(), article.needsALook());
    }

    @Test
    void aPassageMovedHereKeepsItsMark() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("four percent");
        article.type(FIRST + "\n\n", "").type("Ships from", FIRST + "\n\nShips from");
        assertEquals("four percent", article.words());
        assertInstanceOf(Anchored.class, article.anchor());
    }

    @Test
    void candidatesFollowTheTyping() {
        ReviewedArticle article = new ReviewedArticle(TEXT + " Elsewhere: four percent.").mark("four percent");
        article.change(FIRST + "\n\n", "").reopen().type("Nobody in", "No one in");
        assertEquals(List.of("four percent"),
                AnchorCandidate.of(article.anchor()).stream().map(c -> c.span().of(article.text)).toList());
        article.type("four percent", "");
        assertEquals(List.of(), AnchorCandidate.of(article.anchor()));
    }

    @Test
    void deletingWordsHereNeedsALookUntilUndoBringsThemBack() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("four percent");
        article.type(" by four percent", "");
        Orphaned orphaned = assertInstanceOf(Orphaned.class, article.anchor());
        assertEquals(TEXT.indexOf(" by four"), orphaned.near());
        assertEquals(List.of(ID), article.needsALook());
        AnnotationEdit kept = article.decide(draft -> draft.target(article.current().target().asOrphan())).last;
        article.live.apply(kept.inverse(ReviewedArticle.ANA));
        article.live.textChanged(new TextReplacement(TEXT.indexOf(" by four"), "", " by four percent"));
        article.text = TEXT;
        assertInstanceOf(Anchored.class, article.anchor());
    }

    /** Undo takes back the decision first, and then the typing before it. */
    @Test
    void wordsDeletedBeforeADecisionComeBackWhenBothAreUndone() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("Taxes fell by four percent");
        article.change("fell", "rose").reopen().type(" by four percent", "").accept();
        article.live.apply(article.last.inverse(ReviewedArticle.ANA));
        article.live.textChanged(new TextReplacement(article.text.indexOf("rose") + 4, "", " by four percent"));
        article.text = TEXT.replace("fell", "rose");
        assertEquals("Taxes rose by four percent", article.words());
        assertInstanceOf(Drifted.class, article.anchor());
    }

    @Test
    void aChangeWhileTheArticleIsOpenIsJudgedByTheWordsSeenLast() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("Taxes fell by four percent");
        article.type("four", "five").becomeWhileOpen(article.text.replace("five", "six"));
        Drifted drifted = assertInstanceOf(Drifted.class, article.anchor());
        assertEquals("Taxes fell by five percent", drifted.oldWords());
        assertEquals("Taxes fell by five percent", article.current().words());
        article.becomeWhileOpen(article.text.replace("six", "sixty"));
        assertEquals("Taxes fell by five percent", ((Drifted) article.anchor()).oldWords());
        article.becomeWhileOpen(article.text.replace("sixty", "five"));
        assertEquals(List.of(), article.needsALook());
    }

    @Test
    void aChangeElsewhereWhileOpenLeavesTheRecordsAlone() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("four percent");
        Annotation before = article.annotation();
        article.becomeWhileOpen("An introduction.\n\n" + TEXT);
        assertEquals(before, article.annotation());
        assertEquals("four percent", article.words());
    }
}
