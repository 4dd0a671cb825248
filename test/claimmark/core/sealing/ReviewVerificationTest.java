package claimmark.core.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import claimmark.core.ledger.Ledger;
import claimmark.core.ledger.LedgerChange;
import claimmark.core.ledger.LedgerEntry;
import claimmark.core.ledger.LedgerVerification;
import claimmark.core.model.Annotation;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Claim;
import claimmark.core.model.Motivation;
import claimmark.core.model.Review;
import claimmark.core.model.Samples;
import claimmark.core.model.Status;
import claimmark.core.model.Verdict;
import claimmark.core.sealing.ReviewVerification.Broken;
import claimmark.core.sealing.ReviewVerification.Trusted;
import claimmark.core.sealing.ReviewVerification.Unexplained;
import claimmark.core.xml.ForeignContent;

/** Somebody edits the file by hand: a review whose annotations and ledger do not say the same. */
class ReviewVerificationTest {

    private final Review review = new SealedReview(Samples.review())
            .add(Samples.annotation("a", AnnotationKind.CLAIM)).add(Samples.annotation("b", AnnotationKind.QUOTATION))
            .change("a", draft -> draft.verdict(verdict("1"))).save()
            .change("a", draft -> draft.status(Status.RESOLVED)).delete("b").save().now;

    @Test
    void whatIsAsItWasSealedIsTrusted() {
        assertEquals(new Trusted(), ReviewVerification.of(review));
        assertEquals(new Trusted(), ReviewVerification.of(Samples.review()));
    }

    @Test
    void aValueThatTheLedgerDidNotGiveIsFound() {
        assertFound("status", "open", draft -> draft.status(Status.OPEN));
        assertFound("verdict[ana].ratingValue", "5", draft -> draft.verdict(verdict("5")));
        assertFound("verdict[ana].alternateName", "", draft -> draft.withoutVerdict("ana"));
    }

    @Test
    void aValueOfAFieldThatTheLedgerNeverToldOfIsFound() {
        assertFound("comment", "c", draft -> draft.comment("c"));
        assertFound("claim.claimant", "x", draft -> draft.claim(new Claim("", "x", "", "", "", ForeignContent.NONE)));
        assertFound("kind", "statistic", draft -> draft.kind(AnnotationKind.STATISTIC));
        assertFound("motivation", "linking", draft -> draft.motivation(Motivation.LINKING));
        assertFound("assignee", "ben", draft -> draft.assignee(Optional.of("ben")));
        assertFound("corrected", "form", draft -> draft.corrected("form"));
    }

    @Test
    void theWordsMayBeDescribedAnew() {
        assertEquals(new Trusted(), ReviewVerification.of(review.with(the(review)
                .withTarget(the(review).target().asOrphan()))));
    }

    @Test
    void anAnnotationWithoutABeginningIsFound() {
        Annotation unknown = Samples.annotation("z", AnnotationKind.NOTE);
        assertEquals(new Unexplained(unknown, "added", ""), ReviewVerification.of(review.with(unknown)));
    }

    @Test
    void aDeletedAnnotationThatWasPutBackIsFound() {
        Annotation deleted = review.deleted().get(0);
        assertEquals(new Unexplained(deleted, "added", ""),
                ReviewVerification.of(review.with(deleted).withHistory(review.ledger(), List.of())));
    }

    @Test
    void anAnnotationThatWasMadeADeletedOneIsFound() {
        Annotation living = the(review);
        assertEquals(new Unexplained(living, "deleted", ""), ReviewVerification.of(review.without(living.id())
                .withHistory(review.ledger(), List.of(living, review.deleted().get(0)))));
    }

    @Test
    void aDeletedAnnotationThatWasChangedIsFound() {
        Annotation changed = new AnnotationDraft(review.deleted().get(0)).comment("c").build();
        assertEquals(new Unexplained(changed, "comment", "c"),
                ReviewVerification.of(review.withHistory(review.ledger(), List.of(changed))));
    }

    @Test
    void aLastEntryThatWasTakenOutIsFound() {
        List<LedgerEntry> entries = review.ledger().entries("a");
        List<LedgerEntry> shorter = List.copyOf(entries.subList(0, entries.size() - 1));
        assertEquals(new Unexplained(the(review), "status", "resolved"), ReviewVerification.of(
                review.withHistory(Ledger.of(shorter).unite(Ledger.of(review.ledger().entries("b"))),
                        review.deleted())));
    }

    @Test
    void anEntryThatDoesNotFitIsFoundFirst() {
        LedgerEntry first = review.ledger().entries("a").get(0);
        Ledger broken = Ledger.of(review.ledger().entries().stream().filter(entry -> !entry.equals(first)).toList());
        assertEquals(new Broken(new LedgerVerification.Missing(broken.entries("a").get(0), first.id())),
                ReviewVerification.of(review.withHistory(broken, review.deleted())));
    }

    @Test
    void whereTwoHistoriesWereUnitedEitherValueIsExplained() {
        Review ours = changed(Status.CLOSED, "ana");
        Review theirs = changed(Status.REOPENED, "ben");
        Ledger united = ours.ledger().unite(theirs.ledger());
        assertEquals(new Trusted(), ReviewVerification.of(ours.withHistory(united, ours.deleted())));
        assertEquals(new Trusted(), ReviewVerification.of(theirs.withHistory(united, ours.deleted())));
        Annotation before = the(review);
        assertEquals(new Unexplained(before, "status", "resolved"),
                ReviewVerification.of(review.withHistory(united, review.deleted())));
        Ledger decided = united.append(
                List.of(new LedgerChange("a", "status", "closed", "reopened", "ana", Samples.LATER)));
        assertEquals(new Unexplained(the(ours), "status", "closed"),
                ReviewVerification.of(ours.withHistory(decided, ours.deleted())));
    }

    @Test
    void whatOlderAndNewerVersionsTellIsNotJudged() {
        LedgerChange confidence = new LedgerChange("a", "confidence", "", "high", "ana", Samples.LATER);
        LedgerChange verdict = new LedgerChange("a", "verdict", "", "True: why", "ana", Samples.LATER);
        assertEquals(new Trusted(), ReviewVerification.of(
                review.withHistory(review.ledger().append(List.of(confidence, verdict)), review.deleted())));
    }

    private void assertFound(String field, String value, UnaryOperator<AnnotationDraft> change) {
        Annotation changed = change.apply(new AnnotationDraft(the(review))).build();
        assertEquals(new Unexplained(changed, field, value), ReviewVerification.of(review.with(changed)));
    }

    private Review changed(Status status, String who) {
        return new SealedReview(review).as(who).change("a", draft -> draft.status(status)).save().now;
    }

    private static Annotation the(Review review) {
        return review.annotation(new AnnotationId("a")).orElseThrow();
    }

    private static Verdict verdict(String value) {
        return new Verdict("truth-5", new BigDecimal(value), "False", "", "ana", Samples.LATER, Optional.empty(),
                ForeignContent.NONE);
    }
}
