package claimmark.core.reanchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.ReviewedText;
import claimmark.core.model.Signature;
import claimmark.core.model.Source;
import claimmark.core.text.Cancellation;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** A search that takes long ends soon after nobody wants its result any more. */
class GivenUpSearchTest {

    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final String TEXT = text(0);
    /** Every other sentence is another one, and the rest stands in another order. */
    private static final String LATER = text(1);

    private static String text(int version) {
        return IntStream.range(0, 3000).map(i -> version == 0 ? i : i * 7 % 3000)
                .mapToObj(i -> i % 2 == 0 ? "Sentence " + i + " of this text stays as it was."
                        : "In version " + version + " number " + i * (version + 1) + " is changed.")
                .collect(Collectors.joining(" "));
    }

    private static Review review(boolean keepsText) {
        Source source = new Source("a.txt", "text/plain", "en", "UTF-8", "", Sha256.of(TEXT), "1",
                keepsText ? Optional.of(new ReviewedText(TEXT)) : Optional.empty(), ForeignContent.NONE);
        Review review = Review.empty("urn:uuid:review", source);
        TargetDescriber describer = new TargetDescriber(TEXT);
        for (int i = 0; i < 100; i++) {
            String words = "Sentence " + i * 20 + " of";
            Annotation mark = Annotation.create(new AnnotationId("urn:uuid:" + i), AnnotationKind.CLAIM,
                    describer.describe(TextSpan.ofLength(TEXT.indexOf(words), words.length())), "ada", NOON);
            review = AnnotationEdit.add(mark, new Signature("ada", NOON)).apply(review);
        }
        return review;
    }

    private static int asks(Function<Cancellation, AnchoredReview> search) {
        AtomicInteger asked = new AtomicInteger();
        search.apply(() -> {
            asked.incrementAndGet();
            return false;
        });
        return asked.get();
    }

    private static void endsWhenItAsksFor(int time, Function<Cancellation, AnchoredReview> search) {
        AtomicInteger asked = new AtomicInteger();
        assertThrows(CancellationException.class, () -> search.apply(() -> asked.incrementAndGet() >= time));
        assertEquals(time, asked.get(), "it does not go on after it was told");
    }

    @Test
    void aSearchWithTheOldTextAsksAgainAndAgain() {
        Review review = review(true);
        Function<Cancellation, AnchoredReview> search = given -> ReviewAnchoring.open(review, LATER, given);
        int asks = asks(search);
        assertTrue(asks > 200, "asked " + asks);
        for (int time : List.of(1, 2, asks / 2, asks)) {
            endsWhenItAsksFor(time, search);
        }
    }

    @Test
    void aSearchByTheSelectorsAloneAsksAgainAndAgain() {
        Review review = review(false);
        Function<Cancellation, AnchoredReview> search = given -> ReviewAnchoring.open(review, LATER, given);
        int asks = asks(search);
        assertTrue(asks > 100, "asked " + asks);
        for (int time : List.of(1, 2, asks / 2, asks)) {
            endsWhenItAsksFor(time, search);
        }
    }

    @Test
    void aSearchInATextThatOthersChangeAgainAndAgainAsksAsWell() {
        Review review = review(true);
        LastPlaces<AnnotationId> nowhere = LastPlaces.none();
        Function<Cancellation, AnchoredReview> search = given -> ReviewAnchoring.carry(review, nowhere, TEXT, LATER,
                given);
        endsWhenItAsksFor(asks(search), search);
    }
}
