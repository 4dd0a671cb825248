package claimmark.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Review;
import claimmark.core.model.Status;
import claimmark.core.model.Target;
import claimmark.core.store.SidecarReading.Loaded;
import claimmark.core.text.TextPositionSelector;
import claimmark.core.text.TextQuoteSelector;

/** Two reviewers' work on different annotations merges as text, as Git would do it. */
class SidecarMergeTest {

    private final Review base = SampleReviews.full();

    @Test
    void editsOfNeighboursMerge() {
        Annotation quotation = new AnnotationDraft(SampleReviews.quotation()).status(Status.RESOLVED)
                .comment("Checked again.").build("ana", SampleReviews.TEN);
        Annotation typo = new AnnotationDraft(SampleReviews.typo()).status(Status.CLOSED)
                .correction("refrain from ever").build("ben", SampleReviews.TEN);
        assertMerges(base.with(quotation).with(typo), base.with(quotation), base.with(typo));
    }

    @Test
    void anEditMergesWithTheRemovalOfItsNeighbour() {
        Annotation typo = new AnnotationDraft(SampleReviews.typo()).comment("Twice.").build("ben", SampleReviews.TEN);
        Review ours = base.without(SampleReviews.quotation().id());
        assertMerges(ours.with(typo), ours, base.with(typo));
    }

    @Test
    void marksMadeInDifferentPlacesMerge() {
        Annotation first = mark(7, 12, 31);
        Annotation last = mark(8, 900, 906);
        assertMerges(base.with(first).with(last), base.with(first), base.with(last));
    }

    @Test
    void editsOfOneAnnotationConflict() {
        Review ours = base.with(new AnnotationDraft(SampleReviews.typo()).status(Status.CLOSED)
                .build("ana", SampleReviews.TEN));
        Review theirs = base.with(new AnnotationDraft(SampleReviews.typo()).status(Status.RESOLVED)
                .build("ben", SampleReviews.TEN));
        assertEquals(Optional.empty(), merge(ours, theirs));
    }

    private static Annotation mark(int id, int start, int end) {
        return Annotation.create(SampleReviews.id(id), AnnotationKind.CLAIM, new Target(
                new TextQuoteSelector("words " + id, "", ""), new TextPositionSelector(start, end)), "ana",
                SampleReviews.TEN);
    }

    private void assertMerges(Review expected, Review ours, Review theirs) {
        byte[] merged = merge(ours, theirs).orElseThrow().getBytes(StandardCharsets.UTF_8);
        assertEquals(new Loaded(expected, List.of()), SidecarReader.read(merged));
        assertTrue(new SidecarSchema().problems(merged).isEmpty());
    }

    private Optional<String> merge(Review ours, Review theirs) {
        return LineMerge.merge(SidecarWriter.write(base), SidecarWriter.write(ours), SidecarWriter.write(theirs));
    }
}
