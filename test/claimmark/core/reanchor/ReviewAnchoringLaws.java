package claimmark.core.reanchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import claimmark.core.align.Words;
import claimmark.core.anchor.AnchorCandidate;
import claimmark.core.anchor.AnchorResult;
import claimmark.core.anchor.AnchorResult.Anchored;
import claimmark.core.anchor.AnchorResult.Drifted;
import claimmark.core.live.LiveReview;
import claimmark.core.live.RandomReviews;
import claimmark.core.live.ReviewedArticle;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.Review;
import claimmark.core.text.TextSpan;

/** What holds for every review, every text and every change of it, whatever nonsense the review says. */
class ReviewAnchoringLaws {

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void everyAnnotationHasAResultThatLiesInTheText(@ForAll long seed) {
        Random random = new Random(seed);
        String text = RandomReviews.text(random);
        Review review = RandomReviews.review(random, random.nextInt(3) == 0 ? text : RandomReviews.text(random));
        AnchoredReview opened = ReviewAnchoring.open(review, text);
        assertEquals(review.annotations().stream().map(Annotation::id).toList(),
                opened.review().annotations().stream().map(Annotation::id).toList());
        for (Annotation annotation : opened.review().annotations()) {
            AnchorResult result = opened.anchors().get(annotation.id());
            result.place().ifPresent(place -> assertTrue(place.end() <= text.length()));
            AnchorCandidate.of(result).forEach(place -> assertTrue(place.span().end() <= text.length()));
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void whatIsSavedIsFoundAgainAsItWas(@ForAll long seed) {
        Random random = new Random(seed);
        String text = RandomReviews.text(random);
        Review other = RandomReviews.review(random, RandomReviews.text(random));
        LiveReview live = new LiveReview(ReviewAnchoring.open(other, text));
        Review saved = live.described(text).withSource(RandomReviews.source(text, true));
        LiveReview again = new LiveReview(ReviewAnchoring.open(saved, text));
        assertEquals(ids(live, text), ids(again, text));
        saved.annotations()
                .forEach(annotation -> assertEquals(live.span(annotation.id()), again.span(annotation.id())));
        assertEquals(saved, again.described(text));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void noWordsAreTakenForOthers(@ForAll long seed) {
        Random random = new Random(seed);
        String text = RandomReviews.text(random);
        AnchoredReview opened = ReviewAnchoring.open(RandomReviews.review(random, RandomReviews.text(random)), text);
        for (Annotation annotation : opened.review().annotations()) {
            AnchorResult result = opened.anchors().get(annotation.id());
            boolean same = result.place().filter(place -> Words.same(annotation.words(), place.of(text))).isPresent();
            assertEquals(!same, result instanceof Drifted || result.place().isEmpty(), result::toString);
            assertTrue(!(result instanceof Anchored) || same);
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void whatAnotherTextLostStandsAgainWhereItStoodWhenTheFirstIsBack(@ForAll long seed) {
        Random random = new Random(seed);
        String text = RandomReviews.text(random);
        String other = random.nextBoolean() ? RandomReviews.text(random)
                : text.substring(0, random.nextInt(text.length() + 1));
        LiveReview live = new LiveReview(ReviewAnchoring.open(RandomReviews.review(random, text), text));
        Map<AnnotationId, TextSpan> places = new HashMap<>();
        live.review().annotations().forEach(annotation -> live.span(annotation.id())
                .ifPresent(span -> places.put(annotation.id(), span)));
        ReviewedArticle.follow(live, text, other);
        places.keySet().removeIf(id -> live.span(id).isPresent());
        if (random.nextBoolean()) {
            live.update(live.described(other));
        }
        ReviewedArticle.follow(live, other, text);
        places.forEach((id, place) -> assertEquals(Optional.of(place), live.span(id)));
    }

    /** Sets: those of one kind stand in the order of the text, or of the file where they have no place. */
    private static HashSet<AnnotationId> ids(LiveReview live, String text) {
        return new HashSet<>(live.needsALook(span -> span.of(text)).stream().map(Annotation::id).toList());
    }
}
