package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import claimmark.core.ledger.LedgerVerification;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Status;
import claimmark.core.model.Target;
import claimmark.core.store.SidecarReading.Loaded;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;

/** Two reviewers' work on different annotations merges as text, as Git would do it; the history with it. */
class SidecarMergeTest {

    private static final Instant ELEVEN = Instant.parse("2012-11-14T11:00:00Z");

    private final Review base = SampleReviews.full();
    private final Annotation quotation = SampleReviews.quotation();
    private final Annotation typo = SampleReviews.typo();

    @Test
    void editsOfNeighboursMerge() {
        assertMerge(review -> review.with(new AnnotationDraft(quotation).status(Status.RESOLVED)
                .comment("Checked again.").build()),
                review -> review.with(new AnnotationDraft(typo).status(Status.CLOSED)
                        .correction("refrain from ever").build()));
    }

    @Test
    void deletionsOfNeighboursMerge() {
        assertMerge(review -> review.without(typo.id()), review -> review.without(SampleReviews.note().id()));
        assertMerge(review -> review.without(SampleReviews.note().id()), review -> review.without(typo.id()));
    }

    @Test
    void aDeletionMergesWithAnEditOfItsNeighbour() {
        Function<Review, Review> edit = review -> review.with(new AnnotationDraft(typo).comment("Twice.").build());
        assertMerge(review -> review.without(quotation.id()), edit);
        assertMerge(edit, review -> review.without(SampleReviews.note().id()));
    }

    @Test
    void aDeletionMergesWithMarksMadeBesideIt() {
        assertMerge(review -> review.without(typo.id()), review -> review.with(mark(7, 1300, 1310, "ben")));
        assertMerge(review -> review.without(typo.id()), review -> review.with(mark(8, 1190, 1195, "ben")));
        assertMerge(review -> review.with(mark(8, 300, 305, "ana")), review -> review.without(quotation.id()));
    }

    @Test
    void marksMadeInDifferentPlacesMerge() {
        assertMerge(review -> review.with(mark(7, 12, 31, "ana")), review -> review.with(mark(8, 900, 906, "ben")));
    }

    @Test
    void twoReviewersWhoAreBothNewToTheReviewMerge() {
        assertMerge(review -> review.withReviewer(new Reviewer("eve", "Eve New")).with(mark(7, 12, 31, "eve")),
                review -> review.withReviewer(new Reviewer("finn", "Finn New")).with(mark(8, 900, 906, "finn")));
        assertMerge(review -> review.withReviewer(new Reviewer("eve", "Eve New"))
                .with(new AnnotationDraft(typo).assignee(Optional.of("eve")).build()),
                review -> review.withReviewer(new Reviewer("finn", "Finn New"))
                        .with(new AnnotationDraft(quotation).assignee(Optional.of("finn")).build()));
    }

    @Test
    void editsOfOneAnnotationConflict() {
        Review ours = saved(review -> review.with(new AnnotationDraft(typo).status(Status.CLOSED).build()), "ana");
        Review theirs = saved(review -> review.with(new AnnotationDraft(typo).status(Status.RESOLVED).build()), "ben");
        assertEquals(Optional.empty(), merge(ours, theirs));
    }

    private static Annotation mark(int id, int start, int end, String creator) {
        return Annotation.create(SampleReviews.id(id), AnnotationKind.CLAIM, new Target(
                new TextQuoteSelector("words " + id, "", ""), new TextPositionSelector(start, end)), creator, ELEVEN);
    }

    private void assertMerge(Function<Review, Review> ourWork, Function<Review, Review> theirWork) {
        Review ours = saved(ourWork, "ana");
        Review theirs = saved(theirWork, "ben");
        byte[] merged = merge(ours, theirs).orElseThrow().getBytes(StandardCharsets.UTF_8);
        Set<Annotation> deleted = new LinkedHashSet<>(ours.deleted());
        deleted.addAll(theirs.deleted());
        Review expected = ourWork.apply(theirWork.apply(base))
                .withHistory(ours.ledger().unite(theirs.ledger()), List.copyOf(deleted));
        Loaded loaded = (Loaded) SidecarReader.read(merged);
        assertEquals(new Loaded(expected, List.of()), loaded);
        assertEquals(new LedgerVerification.Sound(), loaded.review().ledger().verify());
        assertEquals(List.of(), new SidecarSchema().problems(merged));
        assertTrue(SidecarWriter.write(loaded.review()).equals(new String(merged, StandardCharsets.UTF_8)));
    }

    private Review saved(Function<Review, Review> work, String who) {
        return SampleReviews.saved(base, work.apply(base), who, ELEVEN);
    }

    private Optional<String> merge(Review ours, Review theirs) {
        return LineMerge.merge(SidecarWriter.write(base), SidecarWriter.write(ours), SidecarWriter.write(theirs));
    }
}
