package claimmark.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static claimmark.core.live.ReviewedArticle.FIRST;
import static claimmark.core.live.ReviewedArticle.FOURTH;
import static claimmark.core.live.ReviewedArticle.ID;
import static claimmark.core.live.ReviewedArticle.NOON;
import static claimmark.core.live.ReviewedArticle.SECOND;
import static claimmark.core.live.ReviewedArticle.TEXT;
import static claimmark.core.live.ReviewedArticle.THIRD;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.reanchor.AnchoredReview;
import claimmark.core.reanchor.ReviewAnchoring;
import claimmark.core.reanchor.TargetDescriber;
import claimmark.core.text.TextSpan;

/** What is done to an article while the places of its annotations are being looked for. */
class SoughtPlacesTest {

    @Test
    void whileItIsSoughtTheTextMayBeEditedAndOtherPlacesGiven() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("four percent");
        String before = article.text;
        Review described = article.live.described(before);
        article.become(String.join("\n\n", SECOND, THIRD, FOURTH, FIRST.replace("four percent", "fourteen percent")));
        article.live.seek();
        AnchoredReview found = ReviewAnchoring.carry(described, before, article.text);
        assertEquals(List.of(), article.needsALook());
        assertEquals(Optional.empty(), article.live.anchor(ID, span -> span.of(article.text)));
        assertEquals(described.annotation(ID).orElseThrow().target().withoutPosition(), article.current().target());
        article.type("Nobody", "No one").type("fourteen", "fifteen");
        Annotation meanwhile = Annotation.create(new AnnotationId("urn:uuid:2"), AnnotationKind.NOTE,
                new TargetDescriber(article.text).describe(TextSpan.ofLength(article.text.indexOf("harbour"), 7)),
                "ana", NOON);
        article.live.apply(AnnotationEdit.add(meanwhile, ReviewedArticle.ANA));
        article.type("opposition", "government");
        article.live.settle(found);
        assertEquals("fifteen percent", article.words());
        assertEquals("four percent", ((Drifted) article.anchor()).oldWords());
        assertEquals("harbour", article.live.span(meanwhile.id()).orElseThrow().of(article.text));
        assertEquals(List.of(ID), article.needsALook());
    }

    @Test
    void whatWasTypedBeforeASecondSearchBeganIsNotFollowedTwice() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("four percent");
        Review described = article.live.described(TEXT);
        article.live.seek();
        article.type("Taxes", "As was known before, taxes");
        article.live.seek();
        AnchoredReview found = ReviewAnchoring.carry(described, TEXT, article.text);
        article.type("four", "fourteen");
        article.live.settle(found);
        assertEquals("fourteen percent", article.words());
    }

    @Test
    void aPlaceGivenWhileItIsSoughtStays() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("four percent");
        AnchoredReview found = ReviewAnchoring.carry(article.live.described(TEXT), TEXT, TEXT);
        article.live.seek();
        TextSpan chosen = TextSpan.ofLength(TEXT.indexOf("harbour"), 7);
        article.decide(draft -> draft.target(new TargetDescriber(TEXT).describe(chosen)));
        article.live.settle(found);
        assertEquals(Optional.of(chosen), article.live.span(ID));
        assertEquals(List.of(), article.needsALook());
        article.live.apply(article.last.inverse(ReviewedArticle.ANA));
        assertEquals(List.of(ID), article.needsALook());
    }

    @Test
    void aPlaceGivenBeforeASecondSearchBeganStays() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("four percent");
        AnnotationId other = new AnnotationId("urn:uuid:2");
        TextSpan nobody = TextSpan.ofLength(TEXT.indexOf("Nobody"), 6);
        article.live.apply(AnnotationEdit.add(Annotation.create(other, AnnotationKind.NOTE,
                new TargetDescriber(TEXT).describe(nobody), "ana", NOON), ReviewedArticle.ANA));
        AnchoredReview found = ReviewAnchoring.carry(article.live.described(TEXT), TEXT, TEXT);
        article.live.seek();
        TextSpan chosen = TextSpan.ofLength(TEXT.indexOf("harbour"), 7);
        article.decide(draft -> draft.target(new TargetDescriber(TEXT).describe(chosen)));
        article.live.seek();
        assertEquals(Optional.of(chosen), article.live.anchor(ID, span -> span.of(TEXT)).orElseThrow().place());
        article.live.settle(found);
        assertEquals(Optional.of(chosen), article.live.span(ID));
        assertEquals(Optional.of(nobody), article.live.span(other));
    }

    @Test
    void whatIsDeletedWhileItIsSoughtComesBackWhereItIsFound() {
        ReviewedArticle article = new ReviewedArticle(TEXT).mark("four percent");
        Review described = article.live.described(TEXT);
        article.become("An introduction. " + TEXT);
        article.live.seek();
        AnnotationEdit deleted = AnnotationEdit.remove(article.current(), ReviewedArticle.ANA);
        article.live.apply(deleted);
        article.live.apply(deleted.inverse(ReviewedArticle.ANA));
        assertEquals(Optional.empty(), article.live.anchor(ID, span -> span.of(article.text)));
        article.live.apply(deleted);
        article.live.settle(ReviewAnchoring.carry(described, TEXT, article.text));
        assertEquals(List.of(), article.needsALook());
        article.live.apply(deleted.inverse(ReviewedArticle.ANA));
        assertEquals("four percent", article.words());
    }
}
