package claimmark.core.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import claimmark.core.ledger.LedgerEntry;
import claimmark.core.ledger.LedgerVerification.Sound;
import claimmark.core.model.AnnotationDraft;
import claimmark.core.model.AnnotationId;
import claimmark.core.model.AnnotationKind;
import claimmark.core.model.Claim;
import claimmark.core.model.Review;
import claimmark.core.model.Samples;
import claimmark.core.model.Status;
import claimmark.core.model.Verdict;
import claimmark.core.xml.ForeignContent;

/** Whatever is done to a review, undone, redone and saved, in whatever order: its ledger is true. */
class ReviewSealingLaws {

    private static final List<String> IDS = List.of("a", "b", "c");
    private static final List<String> REVIEWERS = List.of("ana", "ben", "cem");

    private Random random = new Random();
    private SealedReview review = new SealedReview(Samples.review());

    @Property(tries = 10_000)
    void theLedgerTellsTruly(@ForAll long seed) {
        random = new Random(seed);
        review = new SealedReview(Samples.review());
        for (int step = random.nextInt(30); step >= 0; step--) {
            review.as(pick(REVIEWERS));
            if (random.nextInt(5) == 0) {
                save();
            } else {
                work();
            }
        }
        save();
        assertInstanceOf(Sound.class, review.now.ledger().verify());
        everyEntryThatTakesBackIsTheOppositeOfWhatItTakesBack();
    }

    private void save() {
        Set<LedgerEntry> before = Set.copyOf(review.now.ledger().entries());
        Review unsealed = review.now;
        review.save();
        assertEquals(unsealed.annotations(), review.now.annotations());
        assertTrue(new HashSet<>(review.now.ledger().entries()).containsAll(before), "nothing leaves the ledger");
        assertEquals(new ReviewVerification.Trusted(), ReviewVerification.of(review.now));
        assertEquals(List.of(), review.sealing().changes());
        assertEquals(review.now, review.sealing().sealed());
        for (String id : IDS) {
            assertEquals(review.now.annotation(new AnnotationId(id)).map(AnnotationFields::of).map(HashMap::new),
                    review.replayed(id).map(HashMap::new));
        }
        review.now.deleted().forEach(gone -> assertEquals(Optional.empty(), review.now.annotation(gone.id())));
        review.now.ledger().subjects().forEach(id -> assertTrue(
                review.now.annotation(new AnnotationId(id)).or(() -> review.now.deleted(new AnnotationId(id)))
                        .isPresent(), "what the ledger tells of is kept"));
    }

    private void everyEntryThatTakesBackIsTheOppositeOfWhatItTakesBack() {
        Map<String, LedgerEntry> byId = new HashMap<>();
        review.now.ledger().entries().forEach(entry -> byId.put(entry.id(), entry));
        for (LedgerEntry entry : byId.values()) {
            entry.undoes().map(byId::get).filter(taken -> taken.field().equals(entry.field())).ifPresent(taken -> {
                assertEquals(taken.before(), entry.after());
                assertEquals(taken.after(), entry.before());
            });
        }
    }

    private void work() {
        String id = pick(IDS);
        int what = random.nextInt(10);
        if (what < 3 && !review.done.isEmpty()) {
            review.undo();
        } else if (what == 3 && !review.undone.isEmpty()) {
            review.redo();
        } else if (review.now.annotation(new AnnotationId(id)).isEmpty()) {
            review.add(Samples.annotation(id, pick(List.of(AnnotationKind.values()))));
        } else if (what == 4) {
            review.delete(id);
        } else {
            review.change(id, this::change);
        }
    }

    private AnnotationDraft change(AnnotationDraft draft) {
        String text = pick(List.of("", "one", "two"));
        return switch (random.nextInt(7)) {
            case 0 -> draft.kind(pick(List.of(AnnotationKind.values())));
            case 1 -> draft.status(pick(List.of(Status.values())));
            case 2 -> draft.comment(text);
            case 3 -> draft.claim(Claim.EMPTY.withClaimant(text).withType(pick(List.of("", "causal"))));
            case 4 -> draft.target(text.isEmpty() ? Samples.target("two words", 3).asOrphan()
                    : Samples.target(text, 3));
            case 5 -> draft.verdict(new Verdict("s", Optional.of(BigDecimal.valueOf(random.nextInt(3)))
                    .filter(number -> random.nextBoolean()), text + "!", "", pick(REVIEWERS), Samples.LATER,
                    Optional.empty(), false, ForeignContent.NONE));
            default -> draft.tags(pick(List.of(List.of(), List.of("x"), List.of("x", "y"), List.of("y"))));
        };
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
