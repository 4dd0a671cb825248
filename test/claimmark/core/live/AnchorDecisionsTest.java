package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import static claimmark.core.live.ReviewedArticle.FIRST;
import static claimmark.core.live.ReviewedArticle.ID;
import static claimmark.core.live.ReviewedArticle.SECOND;
import static claimmark.core.live.ReviewedArticle.TEXT;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.anchor.AnchorCandidate;
import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Ambiguous;
import claimmark.core.anchor.AnchorResult.Orphaned;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.Target;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.text.TextQuoteSelector;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** What a reviewer decides about annotations whose words changed, moved or went holds until the text changes again. */
class AnchorDecisionsTest {

    @Test
    void whatIsGivenUpIsNotAskedAgainUntilTheTextChanges() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("four percent");
        article.change(FIRST + "\n\n", "").reopen();
        article.decide(draft -> draft.target(article.current().target().asOrphan()));
        assertEquals(List.of(), article.needsALook());
        article.save().reopen();
        assertEquals(List.of(), article.needsALook());
        assertInstanceOf(Orphaned.class, article.anchor());
        article.change("Ships", "All ships").reopen();
        assertEquals(List.of(ID), article.needsALook());
    }

    @Test
    void undoAsksAgain() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("Taxes fell by four percent");
        article.change("four percent", "fourteen percent").reopen();
        AnchorResult before = article.anchor();
        AnnotationEdit accepted = article.accept().last;
        assertEquals(List.of(), article.needsALook());
        article.live.apply(accepted.inverse(ReviewedArticle.ANA));
        assertEquals(before, article.anchor());
        assertEquals(List.of(ID), article.needsALook());
        article.live.apply(accepted);
        assertEquals(List.of(), article.needsALook());
    }

    @Test
    void choosingACandidateIsADecisionThatUndoTakesBack() {
        ReviewedArticle article = new ReviewedArticle(TEXT + " Elsewhere: four percent.").mark("four percent");
        article.change(FIRST + "\n\n", "").reopen();
        TextSpan chosen = AnchorCandidate.of(article.anchor()).get(0).span();
        article.decide(draft -> draft.target(new TargetDescriber(article.text).describe(chosen)));
        assertEquals(Optional.of(chosen), article.live.span(ID));
        article.live.apply(article.last.inverse(ReviewedArticle.ANA));
        assertEquals(List.of(ID), article.needsALook());
        assertEquals(List.of(chosen),
                AnchorCandidate.of(article.anchor()).stream().map(AnchorCandidate::span).toList());
    }

    /** Of several candidates, all but one are deleted. */
    @Test
    void oneCandidateLeftIsNoLongerSeveral() {
        String said = " He said that forming a new team takes time and patience.";
        Target bare = new Target(
                new TextQuoteSelector("a new team", " He said that forming ", " takes time and patience."),
                Optional.empty(), ForeignContent.NONE);
        ReviewedArticle article = new ReviewedArticle(TEXT).put(bare).forgetText();
        article.become(FIRST + said + "\n\n" + SECOND + said + "\n\n" + TEXT).reopen();
        assertEquals(2, assertInstanceOf(Ambiguous.class, article.anchor()).candidates().size());
        article.type(said, "");
        Orphaned orphaned = assertInstanceOf(Orphaned.class, article.anchor());
        assertEquals(List.of("a new team"),
                orphaned.candidates().stream().map(candidate -> candidate.span().of(article.text)).toList());
        assertEquals(List.of(ID), article.needsALook());
        article.type(said, "");
        assertEquals(List.of(), assertInstanceOf(Orphaned.class, article.anchor()).candidates());
    }
}
