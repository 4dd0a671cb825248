package claimmark.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationEdit;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Evidence;
import claimmark.core.model.RatingValue;
import claimmark.core.model.Review;
import claimmark.core.model.Reviewer;
import claimmark.core.model.Samples;
import claimmark.core.model.Signature;
import claimmark.core.model.Stance;
import claimmark.core.model.Status;
import claimmark.core.model.Verdict;
import claimmark.core.sealing.ReviewSealing;
import claimmark.core.sealing.ReviewVerification;
import claimmark.core.store.SidecarReader;
import claimmark.core.store.SidecarReading.Loaded;
import claimmark.core.store.SidecarWriter;
import claimmark.core.xml.ForeignContent;

/** Ana and Ben work on copies of one review. */
class ReviewMergeTest {

    private static final AnnotationId ID = new AnnotationId("a");
    private static final Instant TEN = Instant.parse("2012-11-14T10:00:00Z");
    private static final Instant NOON = Instant.parse("2012-11-14T12:00:00Z");

    private final Review base = saved(Samples.review().withReviewer(new Reviewer("ana", "Ana")),
            review -> review.with(Samples.annotation("a", AnnotationKind.CLAIM)), "ana", Samples.MADE);

    private static Review saved(Review before, UnaryOperator<Review> work, String who, Instant when) {
        return new ReviewSealing(before, work.apply(before), List.of(), new Signature(who, when)).sealed();
    }

    private static UnaryOperator<Review> change(UnaryOperator<AnnotationDraft> change) {
        return review -> review.with(change.apply(new AnnotationDraft(review.annotation(ID).orElseThrow())).build());
    }

    private MergeResult merge(UnaryOperator<Review> anas, UnaryOperator<Review> bens) {
        MergeResult result = ReviewMerge.merge(Optional.of(base), saved(base, anas, "ana", TEN),
                saved(base, bens, "ben", NOON));
        assertEquals(new ReviewVerification.Trusted(), ReviewVerification.of(result.review()));
        return result;
    }

    private Annotation merged(UnaryOperator<Review> anas, UnaryOperator<Review> bens) {
        MergeResult result = merge(anas, bens);
        assertEquals(List.of(), result.undecided());
        return result.review().annotation(ID).orElseThrow();
    }

    @Test
    void differentFieldsMerge() {
        Annotation both = merged(change(draft -> draft.comment("Who says so?")),
                change(draft -> draft.status(Status.CLOSED)));
        assertEquals("Who says so?", both.comment());
        assertEquals(Status.CLOSED, both.status());
    }

    @Test
    void theVerdictsOfTwoReviewersMerge() {
        Annotation both = merged(change(draft -> draft.verdict(verdict("ana", 5))),
                change(draft -> draft.verdict(verdict("ben", 1))));
        assertEquals(List.of(verdict("ana", 5), verdict("ben", 1)), both.verdicts());
    }

    private static Verdict verdict(String who, int value) {
        return verdict(who, value, TEN);
    }

    private static Verdict verdict(String who, int value, Instant when) {
        return new Verdict("truth-5", BigDecimal.valueOf(value), "", "", who, when, Optional.empty(),
                ForeignContent.NONE);
    }

    @Test
    void theSameVerdictGivenTwiceIsAsOldAsTheLaterOne() {
        UnaryOperator<Review> earlier = change(draft -> draft.verdict(verdict("eve", 5, TEN)));
        UnaryOperator<Review> later = change(draft -> draft.verdict(verdict("eve", 5, NOON)));
        assertEquals(NOON, merged(earlier, later).verdicts().get(0).date());
        assertEquals(NOON, merged(later, earlier).verdicts().get(0).date());
    }

    @Test
    void aFieldThatBothChangedKeepsBothValuesAndSaysWhoAndWhen() {
        MergeResult result = merge(change(draft -> draft.comment("Yes.")), change(draft -> draft.comment("No.")));
        assertEquals(List.of(new FieldConflict(ID, "comment", List.of(new FieldVersion("Yes.", "ana", TEN),
                new FieldVersion("No.", "ben", NOON)))), result.undecided());
        assertEquals("No.", result.review().annotation(ID).orElseThrow().comment());
    }

    @Test
    void aConflictStaysInTheSidecarUntilSomebodySetsTheFieldAgain() {
        MergeResult result = merge(change(draft -> draft.comment("Yes.")), change(draft -> draft.comment("No.")));
        Review read = ((Loaded) SidecarReader.read(SidecarWriter.bytes(result.review()))).review();
        assertEquals(result.undecided(), FieldConflict.in(read));
        Review edited = change(draft -> draft.comment("Yes.")).apply(read);
        assertEquals(List.of(), FieldConflict.in(saved(read, review -> edited, "ana", NOON)));
    }

    @Test
    void aRatingThatIsDecidedForBringsItsScale() {
        MergeResult result = merge(change(draft -> draft.verdict(rating("truth-5", 5, "True", TEN))),
                change(draft -> draft.verdict(rating("wording", 4, "Altered", NOON))));
        FieldConflict conflict = result.undecided().get(0);
        Verdict other = conflict.set(result.review(), "5").orElseThrow().verdicts().get(0);
        assertEquals("truth-5 True", other.scale() + " " + other.alternateName());
    }

    private static Verdict rating(String scale, int value, String word, Instant when) {
        return new Verdict(scale, BigDecimal.valueOf(value), word, "", "eve", when, Optional.empty(),
                ForeignContent.NONE);
    }

    @Test
    void aFieldIsSetByItsName() {
        Review rated = change(draft -> draft.verdict(verdict("ana", 5)).comment("No.")).apply(base);
        assertEquals("Yes.", set(rated, "comment", "Yes.").comment());
        assertEquals(AnnotationKind.TYPO, set(rated, "kind", "typo").kind());
        assertEquals("editing", set(rated, "kind", "typo").motivation().token());
        assertEquals("the Kremlin", set(rated, "claim.claimant", "the Kremlin").claim().claimant());
        assertEquals("Mostly true", set(rated, "verdict[ana].ratingValue", "4").verdicts().get(0).alternateName());
        assertEquals(RatingValue.word("Undetermined"),
                set(rated, "verdict[ana].ratingValue", "Undetermined").verdicts().get(0).rating());
        assertEquals(List.of(), set(rated, "verdict[ana].ratingValue", "").verdicts());
        assertEquals(rated.annotation(ID).orElseThrow(), set(rated, "status", "open"));
    }

    private static Annotation set(Review review, String field, String value) {
        return new FieldConflict(ID, field, List.of()).set(review, value).orElseThrow();
    }

    @Test
    void whatIsNotSavedYetIsPutOnTopOfTheirs() {
        Review anas = saved(base, change(draft -> draft.comment("Yes.")), "ana", TEN);
        Review bens = saved(base, change(draft -> draft.comment("No.").status(Status.CLOSED)), "ben", NOON);
        MergeResult result = ReviewMerge.rebase(base, anas, bens);
        assertEquals(1, result.undecided().size());
        Annotation shown = result.review().annotation(ID).orElseThrow();
        assertEquals("Yes.", shown.comment());
        assertEquals(Status.CLOSED, shown.status());
    }

    @Test
    void theSameChangeMadeTwiceIsNoConflict() {
        assertEquals("Yes.", merged(change(draft -> draft.comment("Yes.")),
                change(draft -> draft.comment("Yes."))).comment());
    }

    @Test
    void whatWasTakenBackIsNoConflict() {
        Review bens = saved(base, change(draft -> draft.status(Status.RESOLVED)), "ben", Samples.MADE);
        MergeResult result = ReviewMerge.merge(Optional.of(base), closedAndReopened(), bens);
        assertEquals(List.of(), result.undecided());
        assertEquals(Status.RESOLVED, result.review().annotation(ID).orElseThrow().status());
    }

    /** Closed and saved, then undone and saved again. */
    private Review closedAndReopened() {
        Review closed = closed();
        AnnotationEdit back = closing().inverse(Samples.ANA);
        return new ReviewSealing(closed, back.apply(closed), List.of(back), Samples.ANA).sealed();
    }

    private Review closed() {
        return new ReviewSealing(base, closing().apply(base), List.of(closing()), Samples.ANA).sealed();
    }

    private AnnotationEdit closing() {
        return AnnotationEdit.replace(base.annotation(ID).orElseThrow(),
                change(draft -> draft.status(Status.CLOSED)).apply(base).annotation(ID).orElseThrow(), Samples.ANA);
    }

    @Test
    void aDeletionNeverLosesAnEdit() {
        Annotation kept = merged(review -> review.without(ID), change(draft -> draft.comment("Who says so?")));
        assertEquals("Who says so?", kept.comment());
    }

    @Test
    void aDeletionOfWhatNobodyTouchedIsOne() {
        Review result = merge(review -> review.without(ID),
                review -> review.with(Samples.annotation("b", AnnotationKind.NOTE))).review();
        assertEquals(Optional.empty(), result.annotation(ID));
        assertTrue(result.deleted(ID).isPresent());
    }

    /** Whether the copy that has only the first of the two steps came before or not. */
    @Test
    void aDeletionIsTakenBackForAnEditThatWasTakenBack() {
        Review bens = saved(base, review -> review.without(ID), "ben", TEN);
        Review merged = ReviewMerge.merge(Optional.of(base), bens, closedAndReopened()).review();
        assertTrue(merged.annotation(ID).isPresent());
        Review before = ReviewMerge.merge(Optional.of(base), bens, closed()).review();
        Review later = ReviewMerge.merge(Optional.of(base), before, closedAndReopened()).review();
        assertEquals(merged.ledger(), later.ledger());
        assertEquals(merged.annotations(), later.annotations());
    }

    @Test
    void evidenceThatOneDeletesAndTheOtherEditsStays() {
        Evidence evidence = Evidence.at("e", "https://example.org", Stance.REFUTES, LocalDate.of(2012, 11, 14));
        Review cited = saved(base, change(draft -> draft.evidence(List.of(evidence))), "ana", Samples.MADE);
        Review anas = saved(cited, change(draft -> draft.evidence(List.of())), "ana", TEN);
        Review bens = saved(cited, change(draft -> draft.evidence(List.of(evidence.withTitle("Call")))), "ben", NOON);
        MergeResult result = ReviewMerge.merge(Optional.of(cited), anas, bens);
        assertEquals(List.of(), result.undecided());
        assertEquals(List.of(evidence.withTitle("Call")), result.review().annotation(ID).orElseThrow().evidence());
        assertEquals(new ReviewVerification.Trusted(), ReviewVerification.of(result.review()));
    }

    @Test
    void aTagThatOneGivesAndTheOtherTakesStays() {
        assertEquals(List.of("x", "y"), merged(change(draft -> draft.tags(List.of("x"))),
                change(draft -> draft.tags(List.of("y")))).tags());
    }

    @Test
    void twoReviewersWhoAreBothNewMerge() {
        Review result = merge(review -> review.withReviewer(new Reviewer("cem", "Cem")),
                review -> review.withReviewer(new Reviewer("dora", "Dora"))).review();
        assertEquals(List.of("ana", "cem", "dora"), result.reviewers().stream().map(Reviewer::id).toList());
    }

    @Test
    void equalMarksMadeTwiceBecomeOneWithWhatBothSaid() {
        MergeResult result = merge(review -> review.with(new AnnotationDraft(mark("b")).comment("Ana's.").build()),
                review -> review.with(new AnnotationDraft(mark("c")).status(Status.CLOSED).build()));
        assertEquals(2, result.review().size());
        Annotation one = result.review().annotation(new AnnotationId("b")).orElseThrow();
        assertEquals("Ana's.", one.comment());
        assertEquals(Status.CLOSED, one.status());
    }

    private static Annotation mark(String id) {
        return Annotation.create(new AnnotationId(id), AnnotationKind.NOTE, Samples.target("two words", 40), "eve",
                Samples.MADE);
    }

    @Test
    void contentOfOtherToolsMergesAndKeepsBothValues() {
        MergeResult result = merge(change(draft -> draft.foreign(rank("1", "<t xmlns=\"urn:t\">a</t>"))),
                change(draft -> draft.foreign(rank("2", "<t xmlns=\"urn:t\">b</t>"))));
        FieldConflict rank = result.undecided().get(0);
        assertEquals("other[@{urn:t}rank]", rank.field());
        assertEquals(2, rank.versions().size());
        assertEquals(List.of("<t xmlns=\"urn:t\">a</t>", "<t xmlns=\"urn:t\">b</t>"),
                result.review().annotation(ID).orElseThrow().foreign().elements());
    }

    @Test
    void whatStandsBeforeAnAnnotationIsMergedToo() {
        Annotation both = merged(change(draft -> draft.foreign(new ForeignContent(new TreeMap<>(), List.of(),
                List.of("<!-- ana -->")))), change(draft -> draft.foreign(new ForeignContent(new TreeMap<>(),
                        List.of(), List.of("<!-- ben -->")))));
        assertEquals(List.of("<!-- ana -->", "<!-- ben -->"), both.foreign().before());
    }

    @Test
    void anAttributeThatOneOfTwoFilesHasIsKept() {
        Review other = new Review(base.id(), base.source(), base.reviewers(), base.ratingScales(), base.annotations(),
                rank("1", "<t xmlns=\"urn:t\">a</t>")).withHistory(base.ledger(), base.deleted());
        Review merged = ReviewMerge.merge(Optional.empty(), base, other).review();
        assertEquals(other.foreign(), merged.foreign());
        assertEquals(merged, ReviewMerge.merge(Optional.empty(), other, base).review());
    }

    private static ForeignContent rank(String value, String element) {
        return new ForeignContent(new TreeMap<>(Map.of("{urn:t}rank", value)), List.of(element));
    }

    @Test
    void twoFilesWithoutACommonBeginningMerge() {
        Review other = saved(Samples.review(), review -> review.with(Samples.annotation("z", AnnotationKind.NOTE)),
                "ben", TEN);
        MergeResult result = ReviewMerge.merge(Optional.empty(), base, other);
        assertEquals(List.of(), result.undecided());
        assertEquals(2, result.review().size());
    }
}
