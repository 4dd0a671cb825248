package claimmark.core.desk;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Source;
import claimmark.core.text.Sha256;
import claimmark.core.text.TextSpan;
import claimmark.core.xml.ForeignContent;

/** Ana and Ben work on copies of one review, with a clock that goes on by one second with each look at it. */
final class TwoReviewers {

    static final String TEXT = "Some words are here.";
    static final TextSpan WORDS = new TextSpan(5, 10);
    static final Source SOURCE = new Source("a.txt", "text/plain", "", "UTF-8", "", Sha256.of(TEXT), "1",
            ForeignContent.NONE);

    private Instant now = Instant.parse("2026-05-03T12:00:00Z");
    private int ids;
    final Author ana = author("Ana");
    final Author ben = author("Ben");

    /** Somebody else who works on it. */
    Author author(String name) {
        return new Author(() -> name, this::tick, () -> "urn:test:" + ++ids);
    }

    private Instant tick() {
        now = now.plusSeconds(1);
        return now;
    }

    /** A review without annotations, open. */
    static OpenReview open() {
        return open(Review.empty("urn:r", SOURCE));
    }

    static OpenReview open(Review review) {
        OpenReview open = new OpenReview(review);
        open.open(OpenedReview.of(review, TEXT));
        return open;
    }

    static AnnotationId mark(OpenReview review, Author author) {
        ReviewStep step = new Drafts(review.live(), TEXT, author).mark(AnnotationKind.NOTE, WORDS);
        step.applyTo(review.live());
        return step.edits().get(0).id();
    }

    static void change(OpenReview review, AnnotationId id, Author author, UnaryOperator<AnnotationDraft> change) {
        new Drafts(review.live(), TEXT, author)
                .change(List.of(id), before -> change.apply(new AnnotationDraft(before))).applyTo(review.live());
    }

    static Review save(OpenReview review, Author saver) {
        review.saved(review.toSave(SOURCE, TEXT, saver));
        return review.saved();
    }

    /** Ana reads what Ben saved, and what he did comes into her review. */
    IncomingReview take(OpenReview hers, Review his) {
        IncomingReview incoming = hers.merge(OpenedReview.of(his, TEXT), TEXT, ana);
        hers.rebase(incoming, TEXT);
        hers.live().apply(incoming.edits());
        return incoming;
    }
}
