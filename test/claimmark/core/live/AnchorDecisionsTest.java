package claimmark.core.live;

import static claimmark.core.live.ReviewedArticle.FIRST;
import static claimmark.core.live.ReviewedArticle.ID;
import static claimmark.core.live.ReviewedArticle.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.anchor.AnchorCandidate;
import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Orphaned;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.text.TextSpan;

/** What a reviewer decides about annotations whose words changed, moved or went holds until the text changes again. */
class AnchorDecisionsTest {

    @Test
    void whatIsGivenUpIsNotAskedAgainUntilTheTextChanges() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("four percent");
        article.change(FIRST + "\n\n", "").reopen();
        article.decide(draft -> draft.anchor(article.current().target().asOrphan()));
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
        article.decide(draft -> draft.anchor(new TargetDescriber(article.text).describe(chosen)));
        assertEquals(Optional.of(chosen), article.live.span(ID));
        assertEquals(List.of("anchor"), article.annotation().history().stream().map(c -> c.field()).toList());
        article.live.apply(article.last.inverse(ReviewedArticle.ANA));
        assertEquals(List.of(ID), article.needsALook());
        assertEquals(List.of(chosen),
                AnchorCandidate.of(article.anchor()).stream().map(AnchorCandidate::span).toList());
    }
}
